using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>What an article says by stems and meanings: its sentences, and on demand all of its words.</summary>
internal sealed class Wording
{
    /// <summary>Longer sentences are lists or lack punctuation: only their beginning is compared.</summary>
    private const int MaxWords = 400;

    /// <summary>The length from which the beginning of a word identifies it.</summary>
    private const int MinBeginning = 5;

    private readonly Article _article;
    private readonly NameIndex _index;
    private readonly HashSet<int> _stems = [];
    private readonly HashSet<Sense> _senses = [];
    private readonly HashSet<int> _fields = [];
    private readonly CapitalizedCommonWords _common;
    private readonly Lazy<HashSet<string>> _nameWords;
    private readonly Lazy<HashSet<int>> _negatedStems;
    private readonly Lazy<ArticlePeople> _people;
    private readonly Lazy<SentencesOfPeople> _sentencesOfPeople;
    private bool _isRead;

    /// <param name="index">The words of the article that are evidence.</param>
    /// <param name="evidence">Its sentences that are evidence.</param>
    public Wording(Article article, NameIndex index, IReadOnlyList<Sentence> evidence)
    {
        (_article, _index, _common) = (article, index, CapitalizedCommonWords.Of(article.Language));
        Reader = new TermReader(article.Language);
        _people = new(() => new ArticlePeople(article, Reader));
        _sentencesOfPeople = new(() => new SentencesOfPeople(this, People, evidence));
        _nameWords = new(NameWords);
        _negatedStems = new(() => [.. Sentences().Where(term => term.IsNegated).SelectMany(term => term.Stems)]);
    }

    public Language Language => _article.Language;

    public string Text => _article.Text;

    public TermReader Reader { get; }

    /// <summary>The people that the article names.</summary>
    public ArticlePeople People => _people.Value;

    /// <summary>The sentences about each of these people.</summary>
    public SentencesOfPeople SentencesOfPeople => _sentencesOfPeople.Value;

    public List<Term> Sentence(TextSpan span)
    {
        var words = Token.Read(Text, span);
        return Reader.Read(Text, words.Count > MaxWords ? words[..MaxWords] : words);
    }

    /// <summary>
    /// Whether the article has the word, one that means the same, or one it begins ("schoolgirl"). A general word such as "scientist"
    /// stands for a kind only if the article names no other kind.
    /// </summary>
    public bool Has(Term term)
    {
        Read();
        return term.Stems.Any(_stems.Contains)
            || (!Reader.Meanings.KeepsMarks && term.Shortest.Length >= MinBeginning && _index.HasBeginning(term.Shortest))
            || term.Senses.Any(HasMeaning);
    }

    /// <summary>Whether the article has the word itself, possibly inflected.</summary>
    public bool HasWord(Term term)
    {
        Read();
        var isFound =
            term.Token.IsCapital && !Reader.Meanings.FindsNamesByStem ? _index.Has(term.Token.Key) : term.Stems.Any(_stems.Contains);
        return isFound || HasBeginning(term);
    }

    /// <summary>Whether the article has the word in this form or with another ending.</summary>
    public bool HasForm(Term term) => _index.Has(term.Token.Key) || HasBeginning(term);

    /// <summary>Whether the article has the word in this form.</summary>
    public bool HasExactly(Term term) => _index.Has(term.Token.Key);

    private bool HasBeginning(Term term) => term.Token.Key.Length >= MinBeginning && _index.HasBeginning(term.Token.Key[..MinBeginning]);

    /// <summary>Whether the article negates the word anywhere, possibly inflected.</summary>
    public bool Negates(Term term) => term.Stems.Any(_negatedStems.Value.Contains);

    /// <summary>Whether a capitalized word is also a common word of the language.</summary>
    public bool IsCommon(Token word) => _common.Contains(word.Key) || _common.HasCommonForm(word.Key);

    /// <summary>Whether a word names what somebody is.</summary>
    public bool IsRole(Term term) =>
        Language.Roles.Contains(term.Lower)
        || Language.RoleEndings.Any(ending => term.Lower.Length > ending.Length && term.Lower.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a word is a verb that reports speech.</summary>
    public bool IsReporting(Term term) => Language.ReportingVerbs.Contains(Language.Lower(term.Text));

    /// <summary>Whether two words stand together somewhere in the article, as first name and surname do.</summary>
    public bool HasPhrase(Term one, Term other) =>
        Text.Contains($"{one.Text} {other.Text}", StringComparison.Ordinal)
        || Text.Contains($"{other.Text} {one.Text}", StringComparison.Ordinal);

    /// <summary>Whether a word has a capital within a sentence of the article.</summary>
    public bool HasCapitalized(Token word) => _index.HasCapitalized(word.Key);

    /// <summary>Whether a word belongs to a name that the article has, where capitals alone do not show it.</summary>
    public bool IsNameWord(Term term) =>
        Language.CapitalizesNouns
            ? _nameWords.Value.Contains(term.Token.Key)
            : ArabicWord.Readings(term.Token.Key).Any(word => _nameWords.Value.Contains(Transliteration.WithoutParticles(word).ToString()));

    private HashSet<string> NameWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (Language.CapitalizesNouns)
        {
            foreach (var sentence in _article.Sentences.Select(sentence => sentence.Span.Of(Text).ToString()))
            {
                var tokens = Token.Read(sentence, new TextSpan(0, sentence.Length));
                var recognizer = new NameRecognizer(sentence, tokens, Language, new NameIndex(Language), new bool[tokens.Count]);
                words.UnionWith(
                    from run in recognizer.Runs()
                    from i in Enumerable.Range(run.First, run.Last - run.First + 1)
                    where recognizer.IsName(run, i)
                    select tokens[i].Key
                );
            }
        }

        if (!CaselessNames.Reads(Language))
            return words;
        foreach (var span in _article.Sentences.Select(sentence => sentence.Span))
        {
            var tokens = Token.Read(Text, span);
            foreach (var name in CaselessNames.In(Text, [.. tokens.Select(token => token.Word)], Language, _ => false).Names)
            {
                for (var i = name.Head; i <= name.Range.Last; i++)
                    words.UnionWith(ArabicWord.Readings(tokens[i].Key).Select(word => Transliteration.WithoutParticles(word).ToString()));
            }
        }

        return words;
    }

    private bool HasMeaning(Sense sense) =>
        _senses.Contains(sense)
        || (
            sense.Group == 0 ? _fields.Contains(sense.Field) : _senses.Contains(sense with { Group = 0 }) && !_fields.Contains(sense.Field)
        );

    private void Read()
    {
        if (_isRead)
            return;
        _isRead = true;
        if (Reader.Meanings.HasPhrases || Reader.Meanings.KeepsMarks)
        {
            foreach (var term in Sentences().Where(IsEvidence))
                Read(term.Stems, term.Senses);
        }

        if (Reader.Meanings.KeepsMarks)
            return;
        var roots = _index.Keys.Where(Reader.Meanings.IsNegatedByPrefix).Select(Reader.Meanings.WithoutNegation);
        foreach (var key in _index.Keys.Concat(roots))
        {
            var (stems, senses, _) = Reader.Analyze(key);
            Read(stems, senses);
        }
    }

    private IEnumerable<Term> Sentences() => _article.Sentences.SelectMany(sentence => Sentence(sentence.Span));

    private bool IsEvidence(Term term) => _index.Has(term.Token.Key);

    private void Read(int[] stems, Sense[] senses)
    {
        _stems.UnionWith(stems);
        foreach (var sense in senses)
        {
            _senses.Add(sense);
            if (sense.Group > 0)
                _fields.Add(sense.Field);
        }
    }
}
