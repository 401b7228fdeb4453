"""Lists of English words that the plain patterns of ``language`` and ``grammar`` look up."""

from __future__ import annotations

STOP_WORDS = frozenset(
    """
    a about above after again all also am an and any are as at be because been before being
    below between both but by can could did do does doing down during each few for from further
    had has have having he her here hers him his how i if in into is it its just may me might
    more most must my no nor not now of off on once only or other our out over own same shall
    she should so some such than that the their them then there these they this those through to
    too under up us very was we were what when where which while who whom why will with would
    you your
    """.split()
)
"""Words that carry no meaning of their own."""

ABBREVIATIONS = frozenset(
    """
    al approx apr aug ave blvd capt cf co dec dept dr e.g eg est etc feb fig gen gov hon i.e ie
    inc jan jr jul jun lt ltd mar mr mrs ms mt no nov oct prof rev sep sept sgt sr st vol vs
    """.split()
)
"""What stands before a stop that ends no sentence."""

LOWERED = frozenset(
    """
    a all although an and another any anyone are as at because before both but by can could did
    do does each either every everyone everything few first for from given had has have he her
    here his how if in is it its many most my neither next no nobody nothing now of on one only
    or our she since so some someone something sometimes that the their then there therefore
    these they this those three to today two under was we were what when where which while who
    whose why with would yesterday you your
    """.split()
)
"""First words that lose their capital inside a sentence; no name is among them."""

COMMON_NOUNS = frozenset(
    """
    air bread butter cheese children coffee dinner fire food gold grass honey ice iron light
    lunch men milk money music oil paper people rain rice salt sand sleep snow soap sound steel
    sugar tea time water wind wine women wood wool work
    """.split()
)
"""Nouns without an article that open a sentence and are no names."""

PRONOUNS = frozenset("he she it they his her its their this that these those".split())
"""First words that point back at the sentence before."""

QUANTIFIERS = frozenset("all any both each every few many most no none some".split())

NO_CLAUSE = frozenset(
    """
    although and as because but call consider either for given hence how however if imagine let
    moreover neither note now or otherwise please remember say since so suppose take then
    therefore though thus unless until what when where whereas whether which while who whose why
    yet
    """.split()
)
"""First words of a sentence that cannot follow "that"."""

NEGATIONS = frozenset(
    """
    cannot neither never no nobody none nor not nothing without
    """.split()
)

BEFORE_NOUN = frozenset(
    """
    a all an and any at by every for from her his in its many more most my near no of on or our
    some the their these this those to two with your
    """.split()
)
"""Words after which a word in -s is a noun."""

MODALS = (
    "is",
    "are",
    "was",
    "were",
    "am",
    "can",
    "could",
    "will",
    "would",
    "should",
    "must",
    "may",
)
"""Verbs that are denied by "not" after them."""

HAVE = {"has": "does not have", "have": "do not have", "had": "did not have"}

ADVERBS = frozenset(
    """
    already also always just never now often once only really still usually
    """.split()
)
"""Adverbs between a subject and its verb."""

VERBS = frozenset(
    """
    appear arrive bake bark begin believe belong bring build burn buy call carry cause clean
    close collect come contain cook cost deliver drink drive eat end fall feed fix float fly
    give go grow guard hate have help hold host keep know lead learn leave lie like live look
    love make mean measure meet move need open own paint pay plant play prefer protect read
    repair ride rise run sail say see sell serve shine show sing sink sit sleep smell speak
    spend stand start stay stop study swim take taste teach tell think train travel turn use
    visit wait wake walk want wash watch wear weigh work write
    """.split()
)
"""Bases of common verbs, to know "keeps" from a plural noun."""
