# The rehearsal: what the made-up tables say, and what came of it.
rehearse-name = Rehearsal
rehearse-aside-1 = We start with this next week.
rehearse-aside-2 = This is what we talked about longest.
rehearse-aside-3 = We can manage that on a busy day too.
rehearse-aside-4 = One of us did not agree.
rehearse-aside-5 = We try it for a month first.
rehearse-aside-6 = Customers wish for it too.
rehearse-aside-7 = Some of us already do this.
rehearse-aside-8 = We will ask the customers first.
