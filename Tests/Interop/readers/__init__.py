"""The readers, each in a module with one function `read(data, folder)`.

It gives what the reader makes of a file, by kind, each a sorted list, for the kinds that the reader knows:

- `times`: the occurrences of events within `reading_range`: their start and end (days, or times in UTC) and SUMMARY;
- `texts`: UID, SUMMARY and LOCATION of each of these;
- `to-dos`: the SUMMARY of each;
- `busy`: the start and end of each busy time;
- `available`: the start of each stretch, of a repeated one the first.

Any exception says that the reader refuses the file. `folder` is an empty one for the reader's own use.
"""
