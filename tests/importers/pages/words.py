"""The sentences that the pages are made of."""

FERRY = [
    "The island council voted on Tuesday to buy the two ferries that have lain idle in the inner "
    "harbour since the strike began, and to run them itself until the end of the summer.",
    "“We cannot wait for the company any longer,” said Ingrid Halvorsen, who leads the council. "
    "“People here have appointments at the hospital on the mainland, and the shops are empty.”",
    "The company that owns the ferries called the vote unlawful. A spokesman said that it had "
    "offered to restart the service within two weeks, and that nobody had answered.",
    "Dockers on both sides of the strait said they would help to load the boats, whoever ran them, "
    "as long as the wages that were agreed in spring were paid.",
    "How much the ferries will cost is disputed: the council has set aside four million, while an "
    "appraiser who was hired by the company spoke of nearly seven.",
    "A court on the mainland is to hear both sides next week. Until then, said the council's "
    "lawyer, the boats would stay where they are, with their engines warm.",
    "The last time that the island ran its own boats was forty years ago, when a winter of ice "
    "closed the strait and a fisherman carried the mail over on foot.",
    "Fares would stay as they are, according to the plan, though children would travel free of "
    "charge and freight would be carried at night only.",
]
LIGHTHOUSE = [
    "For nine winters the keeper of the northern light wrote down every bird that struck the lamp, "
    "and nobody asked to see her notebooks until last year.",
    "Now a team of biologists has counted what she recorded: more than eleven thousand birds of "
    "sixty kinds, most of them on two nights in October of each year.",
    "“It is the longest series of its kind that we know of,” said Teodor Brandt, who found the "
    "notebooks in a cupboard of the museum. “And it is in pencil.”",
    "The numbers fell after the lamp was changed. White light had drawn the birds in; the red one "
    "that replaced it seems to leave them alone, though ships see it less well.",
    "Not everybody believes the figures. The keeper counted only in the hours that she was awake, "
    "and in two of the nine winters she was ill for weeks.",
    "The biologists answer that they have left those weeks out, and that what remains is still "
    "more than any other station on this coast can show.",
    "The museum wants to copy the notebooks and put them on show, if the keeper's family agrees; "
    "her grandson has said that he would like to read them first.",
]
GERMAN = [
    "Der Stadtrat hat am Montagabend beschlossen, die alte Markthalle nicht abzureißen, sondern "
    "für die nächsten fünfzehn Jahre an eine Genossenschaft zu verpachten.",
    "„Wir haben lange genug über Abriss geredet“, sagte die Vorsitzende des Bauausschusses, "
    "Friederike Möhl. Die Halle sei baufällig, aber keineswegs verloren.",
    "Die Genossenschaft will das Dach noch vor dem Winter abdichten lassen und die Stände danach "
    "zu Mieten vergeben, die sich auch kleine Bäckereien leisten können.",
    "Kritik kam von den Händlern auf dem Rathausplatz. Sie fürchten, dass ihnen die Kundschaft "
    "davonläuft, sobald es in der Halle wieder warm und trocken ist.",
    "Der Kämmerer nannte die Kosten überschaubar: Die Stadt zahlt einmalig zwei Millionen Euro und "
    "übernimmt dafür keinerlei Haftung für den Betrieb.",
    "Über den Vertrag stimmt der Rat im Februar ab; bis dahin dürfen beide Seiten nachbessern.",
]


def paragraphs(texts: list[str]) -> str:
    """Texts as paragraphs of a page."""
    return "\n".join(f"<p>{text}</p>" for text in texts)
