# Saving a workshop, and the packages it is handed on in.
package-taken = There is a workshop { $name } already. Choose another name.
package-file = The file { $path } can’t be written: { $reason }.
package-missing = There is no package { $path }. Check its name and folder.
package-unreadable = The package can’t be read: { $reason }. Nothing was installed.
package-none = This is not a package of Paja’s. Nothing was installed. Ask for it again: paja pack makes them.
package-damaged = The package is damaged. Nothing was installed. Ask the sender for it again.
package-newer = The package was made with a newer Paja. Nothing was installed. Update the program and try again.
package-large = The package is too large: { $most } kilobytes are enough for a workshop. Nothing was installed.
package-outside = The package has a file that reaches outside its folder: { $name }. Nothing was installed. Don’t trust this package.
package-link = The package has a link in it: { $name }. Nothing was installed. Don’t trust this package.
package-foreign = The package has something in it that is no part of a workshop: { $name }. Nothing was installed.
package-twice = The package has { $name } twice. Nothing was installed. Don’t trust this package.
package-swells = Far too large a file would come out of the package: { $name }. Nothing was installed. Don’t trust this package.
package-locked = The package has a password. Nothing was installed. Ask for it without one.
package-mistakes = { $count ->
    [one] The workshop in the package has a mistake and was not installed:
   *[other] The workshop in the package has { $count } mistakes and was not installed:
}
