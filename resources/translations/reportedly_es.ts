<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Reportedly</name>
    <message>
      <source> letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1–5 highlight · Enter note · C code · E correct · N P marks of the actor · F6 panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A code, or a new one: risk &gt; crane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>APA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ARTICLES</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actors and their positions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All actions and keys…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All claims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that you open is kept, and found again here. Ctrl+Shift+F searches it, Ctrl+K finds every action by a few letters, F1 opens the manual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analyse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles ({kinds});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the machine had it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring this claim back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Byline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel what goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chicago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose articles in the table
to see and change what is known of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claims of 50 % and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claims of 70 % and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Claims of 90 % and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code in its own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code it (C), or in its own words (V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with its like…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirm the claim</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Confirm {n} claims</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>Confirm claim</extra-one>
    </message>
    <message>
      <source>Copy the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the actor…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the claim…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dask is not installed: the extra “dask” brings it (pip install reportedly[dask]).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dec</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deutsch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance of lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag articles here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EB Garamond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each actor stands here with the positions it takes. A click goes to the words. What the machine found is a suggestion: confirm it, reject it, or press E to correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter open · R read or new · Delete into the trash · F6 details · Ctrl+L back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Español</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every setting is as it was at first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find an action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in the article…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For this article only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlight in blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlight in green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlight in pink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlight in violet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlight in yellow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlight, note, code or remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far lines are apart, in parts of the size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long a line is where there is room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many backups are kept; each new one is checked before the oldest goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much is left to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often a backup is made beside the library, when something has changed since the last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often it was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the reference is set under a quotation that you copy or drag out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the text is set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hyphens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In no other article of the library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the library in {folder}, {what} is damaged: {advice}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>In {n} other articles:</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>In {n} other article:</extra-one>
    </message>
    <message>
      <source>Inter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Into the trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Into the trash, or back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It agrees · Tab changes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It disagrees · Tab changes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is also in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is called “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON that is neither references nor annotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jul</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Justified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept among the collections; F2 renames.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers of marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less than a minute left · {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let “{setting}” be as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking in the library …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MLA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as read, or as new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of a code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names that you have taught</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names that you have taught…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearly the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New actor: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New code “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New collection…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next mark of the actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next mark on the same words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next open article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No articles stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No claims found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No claims found in this article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other article of the library is nearly the same text as this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No page has all these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No scheduler of Dask answers at {address}: {line}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not an actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not named in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed: “{label}” stands in the way, for what it was about was changed in another way since. Go less far, or choose the steps of the whole library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was found. Try fewer words, or a part of one with a star: ferr*</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an article, drop one here, or paste a text.
Its claims are marked, and the actors stand beside it. Nothing leaves this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the article that was closed last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline: go to a heading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste text as an article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous mark of the actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous open article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the sample article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read to the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the article …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recently read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>References</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject the claim</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Reject {n} claims</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>Reject claim</extra-one>
    </message>
    <message>
      <source>Remember for all articles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the mark (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove, without its articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report of an error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who the words mean…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search here: words, actor:Alibaba stance:denies, date:2024.. …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search {query}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search, or actor:Alibaba …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select words with the mouse, or with Shift and the arrow keys. 1 to 5 highlight them, Enter writes a note in the margin. Ctrl+Z takes back anything, even another day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sepia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shelves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the claims in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the highlights in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the names in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody not named in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source Serif Pro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab: it agrees or disagrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take away {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text: face, size, colours…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Dask cluster has no worker left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Dask cluster is gone: start it again, and go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The actors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The actors of the article stand here, each with the positions it takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The analysis of this article failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The analysis reads English; this article can be read and annotated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The analysis stopped unexpectedly and was started again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The analysis was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article has another text now, in which these passages are no more. They are kept, and move back by themselves if a later text has them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article is not in the library, which can only be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The articles that you open
are listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cluster analyses with version {version}, and this machine with {version2}: install the same Reportedly on both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colours of the page alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The colours of the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {folder} is not a library of Reportedly: move it away, or choose another library with --library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language of the window, from the next start on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library has a later text of this article, which is shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library in {folder} cannot be opened ({reason}): choose a folder that can be written with --library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library in {folder} cannot be read or written ({words}): look whether its disk is full or can only be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library in {folder} is held by another Reportedly{holder}: close that one, or choose another library with --library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library in {folder} was made by a newer Reportedly: update this one, or choose another library with --library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library in {folder} {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library is not open, so nothing can be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page alone, on the whole screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program ended by itself the last time. What was written is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program made an error, and goes on. What you have written is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program made an error, and goes on. What you have written is safe. The report stays on this machine; nothing is sent. You can copy it for those who can repair it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reader cancelled the work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings are in {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings could not be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The size of the article’s text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text at the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text at the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The typeface of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The work ran out of memory and was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The work was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The worker process cannot be started: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The worker process ended as soon as it was started ({how}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workers of the cluster ended at it: {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a code “{clean}” already: merge the two instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no backup of the library in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no library in {folder}: name another with --library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They hold in every article of the library, also in those that come. Delete takes one back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This article has another text than before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This article has no headings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This article is in the library no longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This did not work, by an error of this program. Nothing that you wrote is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is Reportedly {version}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This text cannot be read as an article: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tour of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trouble: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Typeface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Underline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Underline in the last colour (U)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What has lost its place…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is to be remembered about {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is {name} called?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What somebody claims is washed in the colour of who claims it; names are underlined. Point at a claim to see who says it, and on whose word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the machine suggests below this confidence is hidden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether all lines of a paragraph are equally long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether claims are marked in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether names are underlined in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the articles that were open the last time are opened again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the list of recent articles is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether the page glides when it is scrolled by keys. A system that wants no motion is obeyed in any case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether words are parted at the end of justified lines (English, German, Spanish).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether your highlights are shown in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is “{words}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who says what?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a note (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a note on the claim or the actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have not taught any name yet. In the menu of an actor, “Remember for all articles…” does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a Markdown text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a PDF file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a PDF file of pictures, in which no text was recognised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a PDF file that is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a PDF file that is locked with a password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a PDF file without pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a PDF file without text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a REFI-QDA project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a Word document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a Zotero library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a damaged Word document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a damaged XML file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a device or a pipe, not a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file of this format holds one article; name a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a file that cannot be taken apart ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a folder without readable files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a list of references</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a mailbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a mailbox without mails in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a plain text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a rich text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a rich text that cannot be taken apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a table that cannot be taken apart ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a table that does not hold {noun}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web archive that is damaged ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web archive without a page in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web page that cannot be taken apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web page that cannot be taken apart ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accuses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>actors and positions as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alleges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an EPUB book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an EPUB book that is locked by its seller (DRM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an archive in an archive in an archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an export of Factiva</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an export of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an old Word document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an unknown format ({ending})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>analysis as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>annotations as JSON-LD (W3C Web Annotation)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>annotations of Hypothesis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>annotations of brat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answered by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>believes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>binary, not text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calls for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>claim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour of code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmed by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>declines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>delete note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>denied by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>denies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>disagrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>favourable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forget name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>government</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>highlight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holds a NUL character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holds a NUL character: not a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holds half a character (a lone surrogate)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holds half a character (a lone surrogate): not a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>import again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>import annotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its text is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its text is not in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep it on a disk of this machine, and choose it with --library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key of code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>memo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>memo of code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>merge codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>merge of actors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>move code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no REFI-QDA project, though it is named like one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no Zotero library, or a damaged one ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no annotations of brat, though it is named like them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not a mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not an actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not the work of a program that this one knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opposes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over 4 GB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over 50 MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>positions and notes as Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>praises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>predicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>promises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>put a backup in its place with “reportedly restore”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remove code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rename code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>several articles begin so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>split code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>statements of DNA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>states</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>such as 2024-05-31</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>suggested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>supports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>table of actors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>table of annotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>table of claims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>take code off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>teach name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text recognition (OCR) failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the reading was cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the work of another program that brings no text along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no such article in the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>told by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trouble</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>underline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unfavourable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unnamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unreviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>various</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>warns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>web page with marks and panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>withdraw verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address} is no address of a scheduler of Dask: tcp://host:8786 is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{backup}: there is no such backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{capitalize}: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{claims} by {actors}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{counted} on a picture, a page or a recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{damaged} (page {number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{error} Articles can be read here; highlights and notes cannot be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{failed} ({last})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{format} {remote_advice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} starts it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} {noun}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{len} claims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min left · {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n:,} words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n:,} word</extra-one>
    </message>
    <message>
      <source>{named}: {reason}; “reportedly list” names them all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names}: not an actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} = {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} and {other} are one now. {key} takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds no settings of this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is the same as …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} of more than {most_pages} pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} that cannot be taken apart ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} that declares entities, which are not opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} that is locked with a password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} that {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} without a list of its parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} without a page that they are on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} without a reference in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} without an article in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} without an item in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun} without its project file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun}, which holds no text that can be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{noun}, which this version cannot read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {places}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} actors</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} actor</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} article</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles are nearly the same</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} article is nearly the same</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} claims</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} claim</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} claims rejected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} claim rejected</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} doubtful hidden</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} doubtful hidden</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} found</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} marks find no place.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} mark finds no place.</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} marks moved along.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} mark moved along.</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} marks without a place</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} mark without a place</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} mentions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} mention</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} mentions here</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} mention here</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} more</extra-one>
    </message>
    <message>
      <source>{n} of {claims} reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {count} reviewed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} place</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} positions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} position</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} rejected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} rejected</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} settings were taken in.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} setting was taken in.</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} verdicts without a place</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
      <extra-one>{n} verdict without a place</extra-one>
    </message>
    <message>
      <source>{old} is called {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{others}: the same as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} could not be written: {trouble}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is a damaged copy of a library: take another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is no sound copy of a library ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent} % of the words of these two are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{some} of {every}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} {stance}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{why} Articles can be read here; highlights and notes cannot be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{label}” stays as it is: what it was about was changed in another way since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is not an actor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is {actor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” means nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” means somebody else…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}” means {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ ↓ choose · Enter go to the text · E correct · N P marks of the actor · F6 articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ ↓ choose · Enter open · F6 page</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
