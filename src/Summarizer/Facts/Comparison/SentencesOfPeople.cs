using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>
/// Which sentences of an article are about which people, and which contain a given word. A sentence without a name is about the people
/// named in the sentences around it, and one that names a role is about everybody who has that role.
/// </summary>
internal sealed class SentencesOfPeople
{
    private const int MaxRoleDistance = 3;

    private readonly Wording _article;
    private readonly List<IReadOnlyList<Term>> _sentences = [];
    private readonly Dictionary<int, int> _byStart = [];
    private readonly List<List<PersonMention>> _mentions = [];
    private readonly List<HashSet<int>> _about = [];
    private readonly List<HashSet<int>> _owners = [];
    private readonly Dictionary<int, List<int>> _byStem = [];
    private readonly Dictionary<Sense, List<int>> _bySense = [];
    private readonly Dictionary<int, HashSet<int>> _byRole = [];

    public SentencesOfPeople(Wording article, ArticlePeople people, IReadOnlyList<Sentence> sentences)
    {
        (_article, People) = (article, people);
        if (people.Count < 2)
            return;
        foreach (var sentence in sentences)
        {
            var terms = article.Sentence(sentence.Span);
            _byStart[sentence.Span.Start] = _sentences.Count;
            _sentences.Add(terms);
            _mentions.Add(people.In(terms));
            Index(terms);
            ReadRoles(terms, _mentions[^1]);
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            _about.Add(About(i));
            _owners.Add(Owners(i, sentences));
        }
    }

    public ArticlePeople People { get; }

    public int Count => _sentences.Count;

    /// <summary>Whether a sentence may be about a person whose name contains the word.</summary>
    public bool IsAbout(TextSpan sentence, Term name) =>
        _byStart.TryGetValue(sentence.Start, out var i) && People.In([name]) is [var mention] && IsAbout(i, mention.People);

    /// <summary>Whether a sentence may be about one of some people.</summary>
    public bool IsAbout(int sentence, HashSet<int> people) => _about[sentence].Overlaps(people);

    /// <summary>The people to whom a sentence certainly belongs.</summary>
    /// <param name="isSpeech">Whether it reports what is said: a quotation belongs to the speaker named next to it.</param>
    public IReadOnlySet<int> OwnersOf(int sentence, bool isSpeech) =>
        isSpeech || _mentions[sentence].Count > 0 ? _owners[sentence] : new HashSet<int>();

    public IReadOnlyList<Term> this[int sentence] => _sentences[sentence];

    public IReadOnlyList<PersonMention> MentionsIn(int sentence) => _mentions[sentence];

    /// <summary>The people who have a role next to their name.</summary>
    public HashSet<int> HoldersOf(Term role) => [.. role.Stems.SelectMany(stem => _byRole.GetValueOrDefault(stem, []))];

    /// <summary>Whether a word is the role of one of some people somewhere in the article.</summary>
    public bool IsRoleOf(Term term, HashSet<int> people) =>
        term.Stems.Any(stem => _byRole.TryGetValue(stem, out var holders) && holders.Overlaps(people));

    /// <summary>Whether a sentence gives a role to somebody without the name next to it.</summary>
    public bool HasUnnamed(int sentence, Term role) =>
        _sentences[sentence]
            .Any(term => term.Means(role) && !_mentions[sentence].Exists(it => Beside(_sentences[sentence], it).Contains(term)));

    /// <summary>Whether a word names what somebody is.</summary>
    public static bool IsRole(Term term, Language language) =>
        language.Roles.Contains(term.Lower)
        || language.RoleEndings.Any(ending => term.Lower.Length > ending.Length && term.Lower.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The numbers of the sentences that have a word or one that means the same.</summary>
    public HashSet<int> With(Term term)
    {
        var found = new HashSet<int>();
        foreach (var stem in term.Stems)
            found.UnionWith(_byStem.GetValueOrDefault(stem, []));
        foreach (var sense in term.Senses.Where(sense => !sense.IsConverse))
            found.UnionWith(_bySense.GetValueOrDefault(sense, []));
        return found;
    }

    /// <summary>Whether a term carries meaning for finding the source of a statement.</summary>
    public static bool Counts(Term term) => term.IsContent || term.Token.Word.Kind == WordKind.Number;

    private void Index(IReadOnlyList<Term> terms)
    {
        foreach (var term in terms.Where(Counts))
        {
            foreach (var stem in term.Stems)
                Add(_byStem, stem);
            foreach (var sense in term.Senses.Where(sense => !sense.IsConverse))
                Add(_bySense, sense);
        }
    }

    private void Add<T>(Dictionary<T, List<int>> index, T key)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var sentences))
            index[key] = sentences = [];
        if (sentences.Count == 0 || sentences[^1] != _sentences.Count - 1)
            sentences.Add(_sentences.Count - 1);
    }

    private void ReadRoles(IReadOnlyList<Term> terms, List<PersonMention> mentions)
    {
        foreach (var mention in mentions)
        {
            foreach (var term in Beside(terms, mention).Where(term => IsRole(term, _article.Language)))
            {
                foreach (var stem in term.Stems)
                {
                    if (!_byRole.TryGetValue(stem, out var holders))
                        _byRole[stem] = holders = [];
                    holders.UnionWith(mention.People);
                }
            }
        }
    }

    /// <summary>The words next to a name.</summary>
    public static IEnumerable<Term> Beside(IReadOnlyList<Term> terms, PersonMention mention) =>
        Enumerable
            .Range(mention.First - MaxRoleDistance, mention.Last - mention.First + 1 + 2 * MaxRoleDistance)
            .Where(i => i >= 0 && i < terms.Count && (i < mention.First || i > mention.Last))
            .Select(i => terms[i]);

    private HashSet<int> About(int sentence)
    {
        var about = _mentions[sentence].SelectMany(mention => mention.People).ToHashSet();
        if (
            !_mentions[sentence].Exists(mention => mention.IsCertain && IsSubject(_sentences[sentence], mention, _article.Language))
            || HasPronoun(sentence)
        )
        {
            about.UnionWith(Nearest(sentence, -1, _ => true));
            if (_mentions[sentence].Count == 0)
                about.UnionWith(Nearest(sentence, 1, i => i == sentence + 1));
        }

        foreach (var term in _sentences[sentence].Where(term => IsRole(term, _article.Language)))
        {
            if (_mentions[sentence].Exists(mention => Beside(_sentences[sentence], mention).Contains(term)))
                continue;
            foreach (var stem in term.Stems)
                about.UnionWith(_byRole.GetValueOrDefault(stem, []));
        }

        return about;
    }

    private HashSet<int> Owners(int sentence, IReadOnlyList<Sentence> sentences)
    {
        var certain = Certain(sentence);
        if (_mentions[sentence].Count > 0)
            return certain;
        bool IsNear(int i) => Math.Abs(i - sentence) == 1 && sentences[i].Paragraph == sentences[sentence].Paragraph;
        return [.. Nearest(sentence, -1, IsNear), .. Nearest(sentence, 1, IsNear)];
    }

    private HashSet<int> Certain(int sentence) =>
        [.. _mentions[sentence].Where(mention => mention.IsCertain && mention.People.Count == 1).SelectMany(mention => mention.People)];

    // The people of the nearest sentence that names any.
    private HashSet<int> Nearest(int sentence, int step, Func<int, bool> isNear)
    {
        for (var i = sentence + step; i >= 0 && i < _mentions.Count && isNear(i); i += step)
        {
            if (_mentions[i].Count > 0)
                return [.. _mentions[i].SelectMany(mention => mention.People)];
        }

        return [];
    }

    private bool HasPronoun(int sentence) => _sentences[sentence].Any(term => _article.Language.SpeakerPronouns.Contains(term.Lower));

    // "vor der Schwedin Elsa Norrby"
    private static bool IsBetween(Term term, Language language) =>
        IsRole(term, language) || language.Articles.Contains(term.Lower) || language.CapitalizesNouns && term.Token.IsCapital;

    /// <summary>Whether a name can be a subject or a source: not after a preposition, and without a suffix.</summary>
    public static bool IsSubject(IReadOnlyList<Term> terms, PersonMention mention, Language language)
    {
        if (mention.Last + 1 < terms.Count && language.SourcePostpositions.Contains(terms[mention.Last + 1].Lower))
            return true;
        var at = mention.First - 1;
        while (at > 0 && terms[at + 1].Token.Joins && IsBetween(terms[at], language))
            at--;
        var before = at >= 0 && terms[at + 1].Token.Joins ? terms[at].Lower : "";
        return !terms[mention.Last].Token.Word.HasSuffix
            && (!language.Prepositions.Contains(before) || language.SourcePrepositions.Contains(before));
    }
}
