# Hiding a single answer from the room.
hide-title = Hide or bring back
hide-why = A hidden answer is not on the projector, nor on other phones. It stays in the summary.
hide-none = There are no answers to hide in this step yet.
hide-hidden = hidden
hide-hide = hide the answer of table { $table }
hide-bring-back = bring back the answer of table { $table }
hide-label-back = back
hide-someone = Somebody
hide-hide-one = hide this answer
hide-bring-back-one = bring this answer back
hide-label-bring = bring back
