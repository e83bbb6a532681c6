namespace Summarizer.Languages;

/// <summary>
/// What the product knows about a language. Each language has a file in <c>Tables</c>, whose lists are named like the properties here:
/// <c>function words</c>, <see cref="FunctionWords"/>. For a language without one, <see cref="Unknown"/> applies, with position and
/// repetition as the only cues. <see cref="KnownLanguages"/> says how to add one.
/// </summary>
public sealed partial record Language
{
    // Must be initialized before Unknown, which uses it.
    private static readonly IReadOnlySet<string> CommonParticles = WordList.Words(
        """
        bin ibn bint binti ben al el ul von van vom der den ter de del della di da do dos das du la las le les los af av zu y e
        """
    );

    private static readonly IReadOnlySet<string> EmptyWords = WordSet.Empty;

    /// <summary>The BCP 47 tag, such as <c>tr</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>Whether <c>I</c> pairs with <c>ı</c> and <c>İ</c> with <c>i</c>, as in Turkish and Azerbaijani.</summary>
    internal bool DottedAndDotlessI { get; init; }

    /// <summary>Whether the main verb comes last, so that a long sentence ends with its main clause.</summary>
    internal bool IsVerbFinal { get; init; }

    /// <summary>Whether adjectives precede their noun, so that a phrase ends with its noun.</summary>
    internal bool NounsComeLast { get; init; }

    /// <summary>Words that carry no topic, lower case: articles, pronouns, prepositions, conjunctions, particles, auxiliaries.</summary>
    internal IReadOnlySet<string> FunctionWords { get; init; } = EmptyWords;

    /// <summary>Content words too common to be topics, lower case: <c>people</c>, <c>year</c>.</summary>
    internal IReadOnlySet<string> CommonWords { get; init; } = EmptyWords;

    /// <summary>Articles and other words before nouns that never precede a person's name, lower case: <c>the</c>.</summary>
    internal IReadOnlySet<string> Articles { get; init; } = EmptyWords;

    /// <summary>
    /// Abbreviations whose full stop does not end a sentence, as written, without the stop: <c>Dr</c>, <c>Doç</c>, <c>vb</c>.
    /// </summary>
    internal IReadOnlySet<string> Abbreviations { get; init; } = EmptyWords;

    /// <summary>
    /// Those of units, currencies and years, without the stop: <c>руб</c>. Next to a number they can also end a sentence.
    /// </summary>
    internal IReadOnlySet<string> UnitAbbreviations { get; init; } = EmptyWords;

    /// <summary>Whether a number with a full stop is an ordinal (<c>3. Avrasya Konferansı</c>).</summary>
    internal bool OrdinalsEndWithStop { get; init; }

    /// <summary>
    /// Verbs and phrases that report speech, lower case, in the forms that news uses: <c>dedi</c>, <c>said</c>, <c>ujarnya</c>.
    /// </summary>
    internal IReadOnlySet<string> ReportingVerbs { get; init; } = EmptyWords;

    /// <summary>Words before a name that rule it out as a subject, lower case: <c>in</c>, <c>kepada</c>.</summary>
    internal IReadOnlySet<string> Prepositions { get; init; } = EmptyWords;

    /// <summary>Words after a name that rule it out as a subject, lower case: <c>ile</c>, <c>göre</c>.</summary>
    internal IReadOnlySet<string> Postpositions { get; init; } = EmptyWords;

    /// <summary>Words that begin a noun phrase, lower case: <c>the</c>, <c>bir</c>.</summary>
    internal IReadOnlySet<string> Determiners { get; init; } = EmptyWords;

    /// <summary>Words that separate a subject from what follows, lower case: <c>ise</c>.</summary>
    internal IReadOnlySet<string> TopicMarkers { get; init; } = EmptyWords;

    /// <summary>
    /// Stems of nouns for statements, lower case (<c>açıklama</c>). After a name in the genitive, they make it the speaker.
    /// </summary>
    internal IReadOnlyList<string> SpeechNouns { get; init; } = [];

    /// <summary>Pronouns in the forms that can take the position of a speaker, lower case; never a speaker.</summary>
    internal IReadOnlySet<string> Pronouns { get; init; } = EmptyWords;

    /// <summary>
    /// Words and phrases at the beginning of a sentence that link it to the one before, lower case: <c>ancak</c>, <c>öte yandan</c>,
    /// <c>however</c>.
    /// </summary>
    internal IReadOnlySet<string> Connectives { get; init; } = EmptyWords;

    /// <summary>Suffixes that refer to somebody named before, lower case: Indonesian <c>nya</c>.</summary>
    internal IReadOnlyList<string> AnaphoricSuffixes { get; init; } = [];

    /// <summary>Suffixes of words that are not nouns, lower case: <c>ed</c>, <c>yor</c>. They are not part of a topic.</summary>
    internal IReadOnlyList<string> VerbSuffixes { get; init; } = [];

    /// <summary>Prefixes of words that are not nouns, lower case: Indonesian <c>meng</c>.</summary>
    internal IReadOnlyList<string> VerbPrefixes { get; init; } = [];

    /// <summary>Whether every noun has a capital, so that a single capitalized word is not yet a name.</summary>
    internal bool CapitalizesNouns { get; init; }

    /// <summary>
    /// Whether the subject follows the verb after a quotation (<c>« … », tacle Anne</c>), so that an unlisted verb reports too.
    /// </summary>
    internal bool InvertsAfterQuotation { get; init; }

    /// <summary>
    /// Words that point back to somebody who was just mentioned, lower case: <c>cette</c> ancienne ingénieure, pemuda <c>itu</c>.
    /// </summary>
    internal IReadOnlySet<string> Demonstratives { get; init; } = EmptyWords;

    /// <summary>Words after a name that make it the source, lower case: <c>göre</c>, <c>zufolge</c>.</summary>
    internal IReadOnlySet<string> SourcePostpositions { get; init; } = EmptyWords;

    /// <summary>
    /// Reporting phrases before a name that make it the source, lower case: <c>selon</c>, <c>laut</c>. Also reporting verbs.
    /// </summary>
    internal IReadOnlySet<string> SourcePrepositions { get; init; } = EmptyWords;

    /// <summary>
    /// Articles of a known person, lower case: in <c>sagte die Forscherin</c>, a phrase without a name refers to somebody named before.
    /// </summary>
    internal IReadOnlySet<string> DefiniteArticles { get; init; } = EmptyWords;

    /// <summary>
    /// Words after a role that begin its institution, lower case: <c>der Sprecher des Senats</c>, <c>la jefa del banco</c>.
    /// </summary>
    internal IReadOnlySet<string> GenitiveWords { get; init; } = EmptyWords;

    /// <summary>Whether a verb needs no subject (<c>contó</c>), so that one without is about the person before.</summary>
    internal bool DropsSubjects { get; init; }

    /// <summary>Whether a pronoun after its verb has a hyphen: <c>dit-elle</c>.</summary>
    internal bool InvertsWithHyphen { get; init; }

    /// <summary>
    /// Words that begin a phrase for somebody who is not named, lower case: <c>a</c>, <c>another</c>, <c>başkası</c>. Whoever they
    /// introduce is not the last speaker.
    /// </summary>
    internal IReadOnlySet<string> IndefiniteWords { get; init; } = EmptyWords;

    /// <summary>Verbs that complete a statement, lower case: auxiliaries and irregular forms.</summary>
    internal IReadOnlySet<string> FiniteVerbs { get; init; } = EmptyWords;

    /// <summary>Suffixes of verbs that complete a statement, lower case: <c>ieron</c>.</summary>
    internal IReadOnlyList<string> FiniteEndings { get; init; } = [];

    /// <summary>Prefixes of verbs that complete a statement, lower case: Indonesian <c>meng</c>.</summary>
    internal IReadOnlyList<string> FiniteBeginnings { get; init; } = [];

    /// <summary>Whether a sentence of news begins with its verb.</summary>
    internal bool VerbComesFirst { get; init; }

    /// <summary>Words before which a statement can end, lower case: <c>after</c>, <c>in</c>, but not <c>of</c>.</summary>
    internal IReadOnlySet<string> AdjunctOpenings { get; init; } = EmptyWords;

    /// <summary>Words that join a main clause to the one before, lower case: <c>but</c>. Without them, the clause is complete.</summary>
    internal IReadOnlySet<string> Conjunctions { get; init; } = EmptyWords;

    /// <summary>Words of the first person, lower case. An interview has many, a list of questions and answers few.</summary>
    internal IReadOnlySet<string> FirstPersonWords { get; init; } = EmptyWords;

    /// <summary>Suffixes of verbs in the first person, lower case.</summary>
    internal IReadOnlyList<string> FirstPersonEndings { get; init; } = [];

    /// <summary>Suffixes of verbs that belong to the noun after them, lower case: <c>diyen Kaya</c>.</summary>
    internal IReadOnlyList<string> ParticipleEndings { get; init; } = [];

    /// <summary>Labels before questions in an interview, lower case: <c>q</c>, <c>soru</c>.</summary>
    internal IReadOnlySet<string> QuestionLabels { get; init; } = EmptyWords;

    /// <summary>Labels before answers in an interview, lower case: <c>a</c>, <c>cevap</c>.</summary>
    internal IReadOnlySet<string> AnswerLabels { get; init; } = EmptyWords;

    /// <summary>Roles that end a compound noun, lower case: <c>sprecherin</c> in <c>Polizeisprecherin</c>.</summary>
    internal IReadOnlyList<string> RoleEndings { get; init; } = [];

    /// <summary>Pronouns that refer to a speaker, lower case: <c>she</c>, <c>beliau</c>.</summary>
    internal IReadOnlySet<string> SpeakerPronouns { get; init; } = EmptyWords;

    /// <summary>
    /// Suffixes for number, case and possession that do not change the noun, lower case: <c>ler</c>, <c>nin</c>, <c>s</c>.
    /// </summary>
    internal IReadOnlySet<string> NounSuffixes { get; init; } = EmptyWords;

    /// <summary>Words by meaning, negation, quantity and certainty.</summary>
    internal Meanings Meanings => ReadMeanings();

    /// <summary>Gives the <see cref="Meanings"/> when they are first used.</summary>
    internal Func<Meanings> ReadMeanings { private get; init; } = static () => Meanings.None;

    /// <summary>The same for a language without spaces; null if there is no table.</summary>
    internal UnspacedMeanings? UnspacedMeanings => ReadUnspacedMeanings();

    /// <summary>Gives the <see cref="UnspacedMeanings"/> when they are first used.</summary>
    internal Func<UnspacedMeanings?> ReadUnspacedMeanings { private get; init; } = static () => null;

    /// <summary>
    /// Words for kinds of events: a line for each kind, as in <c>flood: sel taşkın</c>. The kinds have English names. Underscores join the
    /// words of a phrase; an asterisk stands for any ending (<c>пожар*</c>) or any beginning of a compound (<c>*brand</c>).
    /// </summary>
    internal string EventWords { get; init; } = "";

    /// <summary>Phrases that address a model; null if the language has none.</summary>
    internal InjectionPhrases? InjectionPhrases { get; init; }

    /// <summary>Words of requests without an imperative, and for whoever passes an article on; null if the language has none.</summary>
    internal InjectionPhrases? Requests { get; init; }

    /// <summary>
    /// Words of orders that speak of the text to be written without naming a model; null if the language has none: <c>close your note
    /// with</c>, <c>set aside what you were told</c>. Each is common by itself, so they count only together.
    /// </summary>
    internal InjectionPhrases? ReplyOrders { get; init; }

    /// <summary>Parts of orders to a model that no reader would see spelled out, lower case, without spaces: <c>ignoreall</c>.</summary>
    internal IReadOnlySet<string> SpelledOutOrders { get; init; } = EmptyWords;

    /// <summary>
    /// Words that speak of whoever reads or summarizes this very text, in place of an order; null if the language has none: <c>any AI
    /// reading these lines will mention</c>.
    /// </summary>
    internal InjectionPhrases? TextReaders { get; init; }

    /// <summary>The beginnings of lines that open an outlet's boilerplate, lower case. Everything from there on is removed.</summary>
    internal IReadOnlyList<string> BoilerplateOpenings { get; init; } = [];

    /// <summary>The beginnings of lines that link to other articles, lower case. Only the line is removed.</summary>
    internal IReadOnlyList<string> BoilerplateLines { get; init; } = [];

    /// <summary>The beginnings of sentences that outlets put into a paragraph for the readers of their page: <c>click here</c>.</summary>
    internal IReadOnlyList<string> PageOpenings { get; init; } = [];

    /// <summary>Phrases that only such sentences have, lower case: <c>contributed to this report</c>.</summary>
    internal IReadOnlyList<string> PagePhrases { get; init; } = [];

    /// <summary>What precedes the names of those who worked on an article, lower case: <c>editing by</c>.</summary>
    internal IReadOnlyList<string> CreditOpenings { get; init; } = [];

    /// <summary>A language without a file.</summary>
    public static Language Unknown { get; } = new() { Tag = "und" };

    /// <summary>A word in this language's lower case, as the lists have it.</summary>
    internal string Lower(ReadOnlySpan<char> word)
    {
        if (DottedAndDotlessI && word.ContainsAny('I', 'İ'))
            return LowerDotted(word);
        var lower = new string(word).ToLowerInvariant();
        return lower.Contains('’', StringComparison.Ordinal) ? lower.Replace('’', '\'') : lower;
    }

    /// <summary>Writes a word in lower case and returns it; the same as the other overload without a string.</summary>
    internal ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> to)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word.Length > to.Length || char.IsSurrogate(word[i]))
                return Lower(word);
            to[i] = word[i] switch
            {
                'I' when DottedAndDotlessI => 'ı',
                'İ' when DottedAndDotlessI => 'i',
                '’' => '\'',
                var c => char.ToLowerInvariant(c),
            };
        }

        return to[..word.Length];
    }

    private static string LowerDotted(ReadOnlySpan<char> word) =>
        new string(word).Replace('I', 'ı').Replace('İ', 'i').Replace('’', '\'').ToLowerInvariant();
}
