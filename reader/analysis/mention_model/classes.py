"""The classes of spans: names by what they name, common nouns and pronouns by what they mean."""

NOTHING = 0
PERSON_NAME, ORGANIZATION_NAME, GOVERNMENT_NAME, PLACE_NAME, GROUP_NAME, OTHER_NAME = range(1, 7)
PERSON, ORGANIZATION, OTHER = range(7, 10)
CLASSES = 10

NAMES = frozenset(range(PERSON_NAME, OTHER_NAME + 1))
PERSONS = frozenset({PERSON_NAME, GROUP_NAME, PERSON})
ORGANIZATIONS = frozenset({ORGANIZATION_NAME, GOVERNMENT_NAME, ORGANIZATION})
