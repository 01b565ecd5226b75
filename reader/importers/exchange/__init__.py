"""The work of other programs: one module a format and one table that finds it.

A path in, an `ImportedBundle` out: articles or the files that hold them, with what was added to
them there. Nothing is written, and no file outside the folder of the bundle is named by one.
"""
