namespace Summarizer.Languages;

// What tells topics from other words that an article repeats, and statements from parts of sentences.
public sealed partial record Language
{
    /// <summary>
    /// Words that are never part of a topic, lower case: adverbs, units of time and words of set phrases, such as <c>yıllardır</c>,
    /// <c>pihaknya</c>.
    /// </summary>
    internal IReadOnlySet<string> NonTopics { get; init; } = EmptyWords;

    /// <summary>Phrases that refer to what the sentence before says, lower case: Indonesian <c>hal ini</c>.</summary>
    internal IReadOnlySet<string> AnaphoricOpenings { get; init; } = EmptyWords;

    /// <summary>
    /// Definite nouns that stand for what the article has said before, lower case: <c>the decision</c>, but not <c>the decision of the
    /// court</c>. Only for languages in which a complement shows: by a preposition, an article or a capital letter.
    /// </summary>
    internal IReadOnlySet<string> NounsThatPointBack { get; init; } = EmptyWords;

    /// <summary>Words that precede verbs and not nouns, lower case: <c>they</c>, <c>will</c>.</summary>
    internal IReadOnlySet<string> VerbMarkers { get; init; } = EmptyWords;

    /// <summary>More verbs that complete a statement, lower case. Some are also other words: <c>plans</c>, <c>marks</c>.</summary>
    internal IReadOnlySet<string> StatementVerbs { get; init; } = EmptyWords;

    /// <summary>Suffixes that make a noun an adverbial, lower case: <c>komisyonda</c>, <c>davadan</c>. A topic has none.</summary>
    internal IReadOnlyList<string> TopicCases { get; init; } = [];

    /// <summary>
    /// Suffixes of inflected nouns, lower case, whose removal may not leave a word: <c>vergilerini</c>. A topic has none.
    /// </summary>
    internal IReadOnlyList<string> InflectedEndings { get; init; } = [];

    /// <summary>
    /// Pairs of a letter that ends a stem before a suffix, and the one that ends the word without it: <c>derneği</c>, dernek.
    /// </summary>
    internal IReadOnlyDictionary<char, char> SoftenedLetters { get; init; } = new Dictionary<char, char>();

    /// <summary>Words that refer to what the previous sentence says, lower case: <c>this</c> measure, <c>söz konusu</c> yasa.</summary>
    internal IReadOnlySet<string> PointingWords { get; init; } = EmptyWords;

    /// <summary>Whether such a word follows its noun: keputusan <c>ini</c>.</summary>
    internal bool PointingWordsFollow { get; init; }

    /// <summary>
    /// Nouns with which a pointing word says when or in which country the article appeared, lower case: this <c>week</c>.
    /// </summary>
    internal IReadOnlySet<string> NounsOfTimeAndPlace { get; init; } = EmptyWords;

    /// <summary>Possessives that open a sentence and refer to somebody in the previous one, lower case: <c>her</c> lawyer.</summary>
    internal IReadOnlySet<string> PointingPossessives { get; init; } = EmptyWords;

    /// <summary>Suffixes that join a noun to the one before, lower case: taksi ücretle<c>ri</c>.</summary>
    internal IReadOnlyList<string> CompoundEndings { get; init; } = [];

    /// <summary>Endings of past-tense verbs that close a statement in a verb-final language, and never an order: Japanese <c>た</c>.</summary>
    internal IReadOnlySet<string> StatementEndings { get; init; } = EmptyWords;
}
