using System.Buffers;
using Summarizer.Names;
using Summarizer.Names.Unspaced;
using Summarizer.Sentences;

namespace Summarizer.Quotes;

/// <summary>
/// Attributes quotations in a language that marks the topic and has the reporting verb after the quotation: <c>佐藤さんは「…」と話した</c>.
/// </summary>
internal sealed partial class TopicAttributor
{
    private const int MaxDistance = 200;
    private const int MaxQuestion = 1_000;
    private const int MaxSentencesBack = 3;

    private static readonly string[] Sources = ["からは", "から", "の話", "は", "が", "も", "いわく", "曰く", "によると", "によれば"];
    private static readonly SearchValues<char> VerbEnds = SearchValues.Create("るたすうくむぶつぬぐ");
    private static readonly SearchValues<string> PointsBack = SearchValues.Create(["そう", "こう"], StringComparison.Ordinal);

    private readonly TokenizedArticle _text;
    private readonly JapaneseNames _names;

    private readonly Dictionary<int, string> _organizations = [];
    private readonly HashSet<string> _bodies = [];
    private readonly List<int> _ends = [];
    private readonly bool[] _quoted;
    private readonly Dictionary<int, string?> _voices = [];
    private readonly bool _isInterview;
    private readonly Lazy<string?> _guest;

    public TopicAttributor(TokenizedArticle text)
    {
        _text = text;
        _names = new JapaneseNames(text.Text, text.Language);
        _quoted = new bool[text.Text.Length + 1];
        foreach (var quotation in text.Quotations)
            Array.Fill(_quoted, true, quotation.Outer.Start, quotation.Outer.Length);
        _isInterview = text.Text.Split('\n').Count(paragraph => paragraph.Length > 1 && IsDash(paragraph[0])) > 1;
        foreach (var name in UnspacedNameReader.Of(text.Language).Read(text.Text).Where(name => name.Kind == NameKind.Organization))
        {
            _organizations[name.End] = name.Text;
            _ends.Add(name.End);
            _bodies.Add(name.Text);
        }

        _guest = new Lazy<string?>(Guest);
    }

    /// <summary>All quotations in order, with their speakers.</summary>
    public IReadOnlyList<AttributedQuotation> Attribute()
    {
        var all = new List<AttributedQuotation>();
        foreach (var quotation in _text.Quotations)
            all.Add(Attribute(quotation));
        ContinuedSpeech.Join(_text.Quotations, all);
        return all;
    }

    private AttributedQuotation Attribute(Text.Quotation quotation)
    {
        var sentence = _text.SentenceAt(quotation.Outer.Start);
        var start = Math.Max(_text.Sentences[sentence].Span.Start, quotation.Outer.Start - MaxDistance);
        var after = After(quotation.Outer.End);
        var isWhole = IsParagraph(quotation);
        var signed = SignatureOf(quotation.Outer.End);
        var next = SpeakerOfNextSentence(quotation, sentence, after);
        var isSpoken = IsReported(quotation, after);
        if (!isSpoken && !isWhole && !StandsAlone(quotation, after) && !IsHearsay(quotation, after) && next is null && signed is null)
            return new AttributedQuotation(null, IsReported: false);
        var speaker =
            isWhole && _isInterview ? _guest.Value : signed ?? next ?? Speaker(quotation, sentence, start, after, isWhole, isSpoken);
        _voices[sentence] = speaker;
        return new AttributedQuotation(speaker is null ? null : new Speaker(speaker, null), IsReported: true);
    }

    private string? Speaker(Text.Quotation quotation, int sentence, int start, string after, bool isWhole, bool isSpoken)
    {
        var begin = quotation.Outer.Start;
        if (SpeakerAfter(quotation.Outer.End, after) is { } later)
            return later;
        if (SourceBefore(begin) is { } source)
            return source;
        if (Topic(start, begin) is var (name, isKnown) && isKnown)
            return name;
        if (IsConfession(start, begin, after))
            return Suspect(begin);
        if (EndsWith(begin, "から") || EndsWith(begin, "からは"))
            return null;
        var continues = isWhole && sentence > 0 && EndsWith(_text.Sentences[sentence - 1].Span.End, "、");
        return Antecedent(sentence, continues, isWhole, isSpoken);
    }

    // "「…」（佐藤さん）"
    private string? SignatureOf(int end) =>
        end < _text.Text.Length
        && _text.Text[end] is '（' or '('
        && _names.FirstFrom(end) is var i
        && i < _names.All.Count
        && _names.All[i].Start == end + 1
            ? _names.FullName(_names.All[i].Name)
            : null;

    // "相方の原口からは「…」", "伊吹八段の話「…」": the name directly before the quotation, with what makes it the source.
    private string? SourceBefore(int start)
    {
        var text = _text.Text.AsSpan(0, start).TrimEnd('、');
        foreach (var particle in Sources)
        {
            if (!text.EndsWith(particle))
                continue;
            var end = text.Length - particle.Length;
            for (var i = _names.FirstFrom(end) - 1; i >= 0 && _names.All[i].End >= end; i--)
            {
                if (_names.All[i].End == end && !_quoted[_names.All[i].Start])
                    return _names.FullName(_names.All[i].Name);
            }
        }

        return null;
    }

    // "調べに対し、「…」と供述している": whoever is suspected.
    private bool IsConfession(int start, int end, string after) =>
        after.Contains("供述", StringComparison.Ordinal)
        || after.Contains("容疑を", StringComparison.Ordinal)
        || after.Contains("起訴内容", StringComparison.Ordinal)
        || _text.Text.AsSpan(start, end - start).Contains("調べに", StringComparison.Ordinal);

    private string? Suspect(int before) => _names.HolderOf("容疑者", before) ?? _names.HolderOf("被告", before);

    // "」と三月さんは笑う", "」と小鳥遊准教授。"
    private string? SpeakerAfter(int end, string after)
    {
        var clause = after.TrimStart('、');
        if (!clause.StartsWith('と'))
            return null;
        // "「…」とただしたのに対し、岩城首相は": another clause has another speaker.
        var comma = clause.IndexOf('、', 1);
        var stop = comma > 1 && clause[..comma] is not "と" ? end + after.Length - clause.Length + comma : end + after.Length;
        for (var i = _names.FirstFrom(end); i < _names.All.Count; i++)
        {
            var name = _names.All[i];
            if (name.Start >= stop)
                break;
            var rest = _text.Text.AsSpan(Math.Min(name.End, _text.Text.Length));
            if (
                rest.Length == 0
                || rest[0] is 'は' or 'が' or 'も' or '。' or '\n' or '、'
                || IsRelative(_text.Text.AsSpan(end, name.Start - end))
            )
                return _names.FullName(name.Name);
        }

        return null;
    }

    // "と話す", "と語る自営業の": a verb before the noun that it describes.
    private static bool IsRelative(ReadOnlySpan<char> clause)
    {
        if (clause.IndexOfAny("はがを") >= 0)
            return false;
        var verb = clause.IndexOfAny(VerbEnds);
        return verb > 1;
    }

    // "「…」。三宅さんはそう話す。" A quotation that opens a paragraph belongs to the person whom the next sentence introduces.
    private string? SpeakerOfNextSentence(Text.Quotation quotation, int sentence, string after)
    {
        if (
            after.Length > 0
            || !StandsAlone(quotation, after)
            || quotation.Outer.End + 1 >= _text.Text.Length
            || quotation.Outer.Start > _text.Sentences[sentence].Span.Start + 1
        )
            return null;
        var paragraph = _text.Sentences[sentence].Paragraph;
        var opens = sentence == 0 || _text.Sentences[sentence - 1].Paragraph != paragraph;
        var isLead = IsParagraph(quotation) && (sentence == 0 || _text.Sentences[sentence - 1].Kind == SentenceKind.Heading);
        var next = _text.SentenceAt(quotation.Outer.End + 1);
        for (var i = next; i < Math.Min(_text.Sentences.Count, next + (isLead ? 3 : 2)); i++)
        {
            var span = _text.Sentences[i].Span;
            if (i == sentence || span.Start < quotation.Outer.End || _text.Sentences[i].Paragraph - paragraph > (isLead ? 1 : 0))
                return null;
            var pointsBack = i == next && _text.Text.AsSpan(span.Start, span.Length).ContainsAny(PointsBack);
            if (
                (pointsBack || opens)
                && Topic(span.Start, Math.Min(span.End, span.Start + MaxDistance)) is (var name, true)
                && (pointsBack || name is null || !_bodies.Contains(name))
            )
                return name;
        }

        return null;
    }

    private bool EndsWith(int end, string words) => _text.Text.AsSpan(0, end).EndsWith(words);

    // A paragraph of speech has a speaker only if the one before ends with a topic and a comma.
    private string? Antecedent(int sentence, bool continues, bool isWhole, bool isSpoken)
    {
        if (isWhole && !continues)
            return null;
        var paragraph = _text.Sentences[sentence].Paragraph - (continues ? 1 : 0);
        var opens = sentence > 0 && _text.Sentences[sentence - 1].Paragraph != _text.Sentences[sentence].Paragraph;
        if (isSpoken && opens && !isWhole)
            paragraph--;
        for (var i = sentence - 1; i >= Math.Max(0, sentence - MaxSentencesBack) && _text.Sentences[i].Paragraph == paragraph; i--)
        {
            if (_voices.TryGetValue(i, out var voice))
                return voice;
            var span = _text.Sentences[i].Span;
            if (_text.Sentences[i].Kind == SentenceKind.Heading)
                return null;
            if (Topic(span.Start, Math.Min(span.End, span.Start + MaxDistance)) is var (name, isKnown) && isKnown)
                return name;
        }

        return null;
    }

    // The only person of whom the text has a full name, or the one it mentions most.
    private string? Guest() =>
        _names
            .All.Where(name => !IsQuestion(name.Start))
            .Select(name => _names.FullName(name.Name))
            .GroupBy(name => name)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .FirstOrDefault();

    // The paragraph begins with a dash. A name far from the beginning of its paragraph is in no question.
    private bool IsQuestion(int offset)
    {
        var from = Math.Max(0, offset - MaxQuestion);
        var end = _text.Text.AsSpan(from, offset - from).LastIndexOf('\n');
        return (end >= 0 || from == 0) && IsDash(_text.Text[from + end + 1]);
    }

    private static bool IsDash(char c) => c is '―' or '─' or '—' or '–' or '━';
}
