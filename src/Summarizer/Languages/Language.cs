using System.Collections.Frozen;

namespace Summarizer.Languages;

/// <summary>
/// What the product knows of one language. Each language has a file here, a table to read and to extend;
/// a language without a table is handled by <see cref="Unknown"/>, with position and repetition as the only cues.
/// </summary>
public sealed record Language
{
    // First, because Unknown is made of them.
    private static readonly IReadOnlySet<string> CommonParticles = WordList.Words(
        """
        bin ibn bint ben al el von van vom der den ter de del della di da do dos das du la le les af av zu y e
        """
    );

    private static readonly IReadOnlySet<string> EmptyWords = FrozenSet<string>.Empty;

    /// <summary>BCP 47 tag, e.g. <c>tr</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>Whether <c>I</c> goes with <c>ı</c> and <c>İ</c> with <c>i</c>, as in Turkish and Azerbaijani.</summary>
    public bool DottedAndDotlessI { get; init; }

    /// <summary>Letters that few other languages have, lower case; a word with one speaks for this language.</summary>
    public string DistinctiveLetters { get; init; } = "";

    /// <summary>Words that carry no topic, lower case: articles, pronouns, prepositions, conjunctions, particles, auxiliaries.</summary>
    public IReadOnlySet<string> FunctionWords { get; init; } = EmptyWords;

    /// <summary>Content words too common to be a topic by themselves, lower case: <c>people</c>, <c>year</c>.</summary>
    public IReadOnlySet<string> CommonWords { get; init; } = EmptyWords;

    /// <summary>Articles and other words before nouns that never stand before a person's name, lower case: <c>the</c>.</summary>
    public IReadOnlySet<string> Articles { get; init; } = EmptyWords;

    /// <summary>
    /// Words before a full stop that do not end a sentence, as written, without the stop: <c>Dr</c>, <c>Doç</c>, <c>vb</c>.
    /// </summary>
    public IReadOnlySet<string> Abbreviations { get; init; } = EmptyWords;

    /// <summary>Whether a number with a full stop is an ordinal (<c>3. Avrasya Konferansı</c>).</summary>
    public bool OrdinalsEndWithStop { get; init; }

    /// <summary>
    /// Verbs and phrases that report speech, lower case, in the forms news uses: <c>dedi</c>, <c>said</c>, <c>ujarnya</c>.
    /// </summary>
    public IReadOnlySet<string> ReportingVerbs { get; init; } = EmptyWords;

    /// <summary>Words before a name that make it no subject, lower case: <c>in</c>, <c>kepada</c>.</summary>
    public IReadOnlySet<string> Prepositions { get; init; } = EmptyWords;

    /// <summary>Words behind a name that make it no subject, lower case: <c>ile</c>, <c>göre</c>.</summary>
    public IReadOnlySet<string> Postpositions { get; init; } = EmptyWords;

    /// <summary>Words that begin a noun phrase, lower case: <c>the</c>, <c>bir</c>.</summary>
    public IReadOnlySet<string> Determiners { get; init; } = EmptyWords;

    /// <summary>Words behind a subject that set it off from what follows, lower case: <c>ise</c>.</summary>
    public IReadOnlySet<string> TopicMarkers { get; init; } = EmptyWords;

    /// <summary>
    /// Nouns for what was said, lower case beginnings: behind a name in the genitive they make it the speaker (<c>açıklama</c>).
    /// </summary>
    public IReadOnlyList<string> SpeechNouns { get; init; } = [];

    /// <summary>Pronouns in the cases that can stand where a speaker stands, lower case; never a speaker.</summary>
    public IReadOnlySet<string> Pronouns { get; init; } = EmptyWords;

    /// <summary>Words and phrases that open a sentence and lean it on the one before, lower case: <c>ancak</c>, <c>öte yandan</c>, <c>however</c>.</summary>
    public IReadOnlySet<string> Connectives { get; init; } = EmptyWords;

    /// <summary>Pronouns that stand for a person who speaks, lower case: <c>she</c>, <c>beliau</c>; who it is must be looked up.</summary>
    public IReadOnlySet<string> SpeakerPronouns { get; init; } = EmptyWords;

    /// <summary>Titles and roles that precede or follow a person's name, lower case: <c>president</c>, <c>bakanı</c>.</summary>
    public IReadOnlySet<string> Roles { get; init; } = EmptyWords;

    /// <summary>Words in lower case that can stand within a name: <c>bin</c>, <c>von</c>; those that are function words too only after an organization word.</summary>
    public IReadOnlySet<string> NameParticles { get; init; } = CommonParticles;

    /// <summary>Words that mark an organization when part of a name, lower case: <c>ministry</c>, <c>bakanlığı</c>.</summary>
    public IReadOnlySet<string> OrganizationWords { get; init; } = EmptyWords;

    /// <summary>Names of organizations that news needs most, as written; those that carry an organization word need not be listed.</summary>
    public IReadOnlySet<string> Organizations { get; init; } = EmptyWords;

    /// <summary>Names of places that news needs most, as written: countries, capitals, regions.</summary>
    public IReadOnlySet<string> Places { get; init; } = EmptyWords;

    /// <summary>Words beside or within the name of a place, lower case, without their case suffixes: <c>kenti</c>, <c>city</c>, <c>kabupaten</c>.</summary>
    public IReadOnlySet<string> PlaceWords { get; init; } = EmptyWords;

    /// <summary>Prepositions before the name of a place, lower case: <c>in</c>, <c>di</c>; none where a case suffix does their work.</summary>
    public IReadOnlySet<string> PlacePrepositions { get; init; } = EmptyWords;

    /// <summary>Endings of number, case and possession that leave the noun before them whole, lower case: <c>ler</c>, <c>nin</c>, <c>s</c>.</summary>
    public IReadOnlySet<string> NounSuffixes { get; init; } = EmptyWords;

    /// <summary>Months and weekdays, lower case: capitalised in some languages, never a name.</summary>
    public IReadOnlySet<string> CalendarWords { get; init; } = EmptyWords;

    /// <summary>Lines that begin an outlet's boilerplate, lower case; the text from there to the end is not the article's.</summary>
    public IReadOnlyList<string> BoilerplateOpenings { get; init; } = [];

    /// <summary>What a line begins with that links to another article, lower case; the line goes, the text around it stays.</summary>
    public IReadOnlyList<string> BoilerplateLines { get; init; } = [];

    /// <summary>A language of which nothing is known.</summary>
    public static Language Unknown { get; } = new() { Tag = "und" };

    /// <summary>A word in lower case as this language writes it: the form to look up in the tables.</summary>
    public string Lower(ReadOnlySpan<char> word)
    {
        if (DottedAndDotlessI && word.ContainsAny('I', 'İ'))
            return LowerDotted(word);
        var lower = new string(word).ToLowerInvariant();
        return lower.Contains('’', StringComparison.Ordinal) ? lower.Replace('’', '\'') : lower;
    }

    private static string LowerDotted(ReadOnlySpan<char> word) =>
        new string(word).Replace('I', 'ı').Replace('İ', 'i').Replace('’', '\'').ToLowerInvariant();
}
