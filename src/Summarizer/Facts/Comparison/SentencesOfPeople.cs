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
    private readonly Wording _article;
    private readonly ArticlePeople _people;
    private readonly List<IReadOnlyList<Term>> _sentences = [];
    private readonly Dictionary<int, int> _byStart = [];
    private readonly List<List<NamedPeople>> _mentions = [];
    private readonly List<int> _paragraphs = [];
    private readonly List<int> _namedBefore = [];
    private readonly HashSet<int>?[] _about = [];
    private readonly Dictionary<int, List<int>> _byStem = [];
    private readonly Dictionary<Sense, List<int>> _bySense = [];
    private readonly Dictionary<int, HashSet<int>> _byRole = [];

    public SentencesOfPeople(Wording article, ArticlePeople people, IReadOnlyList<Sentence> sentences)
    {
        (_article, _people) = (article, people);
        if (people.Count < 2)
            return;
        _about = new HashSet<int>?[sentences.Count];
        var named = -1;
        foreach (var sentence in sentences)
        {
            var terms = article.Sentence(sentence.Span);
            _byStart[sentence.Span.Start] = _sentences.Count;
            _sentences.Add(terms);
            _paragraphs.Add(sentence.Paragraph);
            _mentions.Add(people.In(terms));
            _namedBefore.Add(named);
            if (_mentions[^1].Count > 0)
                named = Count - 1;
            Index(terms);
            ReadRoles(terms, _mentions[^1]);
        }
    }

    public int Count => _sentences.Count;

    /// <summary>Whether a sentence may be about a person whose name contains the word.</summary>
    public bool IsAbout(TextSpan sentence, Term name) =>
        _byStart.TryGetValue(sentence.Start, out var i) && _people.In([name]) is [var mention] && IsAbout(i, mention.People);

    /// <summary>Whether a sentence may be about one of some people.</summary>
    public bool IsAbout(int sentence, HashSet<int> people) => (_about[sentence] ??= About(sentence)).Overlaps(people);

    /// <summary>The people to whom a sentence certainly belongs.</summary>
    /// <param name="isSpeech">Whether it reports what is said: a quotation belongs to the speaker named next to it.</param>
    public IReadOnlySet<int> OwnersOf(int sentence, bool isSpeech) =>
        isSpeech || _mentions[sentence].Count > 0 ? Owners(sentence) : new HashSet<int>();

    public IReadOnlyList<Term> this[int sentence] => _sentences[sentence];

    public IReadOnlyList<NamedPeople> MentionsIn(int sentence) => _mentions[sentence];

    /// <summary>The people who have a role next to their name.</summary>
    public HashSet<int> HoldersOf(Term role) => [.. role.Stems.SelectMany(stem => _byRole.GetValueOrDefault(stem, []))];

    /// <summary>Whether a word is the role of one of some people somewhere in the article.</summary>
    public bool IsRoleOf(Term term, HashSet<int> people) =>
        term.Stems.Any(stem => _byRole.TryGetValue(stem, out var holders) && holders.Overlaps(people));

    /// <summary>Whether a sentence gives a role to somebody without the name next to it.</summary>
    public bool HasUnnamed(int sentence, Term role) =>
        _sentences[sentence]
            .Any(term => term.Means(role) && !_mentions[sentence].Exists(it => it.Neighbors(_sentences[sentence]).Contains(term)));

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

    private void ReadRoles(IReadOnlyList<Term> terms, List<NamedPeople> mentions)
    {
        foreach (var mention in mentions)
        {
            foreach (var term in mention.Neighbors(terms).Where(_article.IsRole))
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

    private HashSet<int> About(int sentence)
    {
        var about = PeopleIn(sentence).ToHashSet();
        if (
            !_mentions[sentence].Exists(mention => mention.IsCertain && mention.IsSubject(_sentences[sentence], _article))
            || HasPronoun(sentence)
        )
        {
            if (_namedBefore[sentence] is >= 0 and var before)
                about.UnionWith(PeopleIn(before));
            if (_mentions[sentence].Count == 0 && sentence + 1 < Count)
                about.UnionWith(PeopleIn(sentence + 1));
        }

        foreach (var term in _sentences[sentence].Where(_article.IsRole))
        {
            if (_mentions[sentence].Exists(mention => mention.Neighbors(_sentences[sentence]).Contains(term)))
                continue;
            foreach (var stem in term.Stems)
                about.UnionWith(_byRole.GetValueOrDefault(stem, []));
        }

        return about;
    }

    private HashSet<int> Owners(int sentence) =>
        _mentions[sentence].Count > 0 ? Certain(sentence) : [.. BesideInParagraph(sentence).SelectMany(PeopleIn)];

    private HashSet<int> Certain(int sentence) =>
        [.. _mentions[sentence].Where(mention => mention.IsCertain && mention.People.Count == 1).SelectMany(mention => mention.People)];

    private IEnumerable<int> BesideInParagraph(int sentence) =>
        new[] { sentence - 1, sentence + 1 }.Where(i => i >= 0 && i < Count && _paragraphs[i] == _paragraphs[sentence]);

    private IEnumerable<int> PeopleIn(int sentence) => _mentions[sentence].SelectMany(mention => mention.People);

    private bool HasPronoun(int sentence) => _sentences[sentence].Any(term => _article.Language.SpeakerPronouns.Contains(term.Lower));
}
