using Summarizer.Names;
using Summarizer.Sentences;

namespace Summarizer.Quotes;

/// <summary>
/// Attributes quotations in a language that marks the topic and has the reporting verb after the quotation: <c>佐藤さんは「…」と話した</c>.
/// </summary>
internal sealed partial class TopicAttributor
{
    private const int MaxDistance = 200;
    private const int MaxSentencesBack = 3;
    private readonly TokenizedArticle _text;
    private readonly JapaneseNames _names;

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
        _isInterview =
            text.Text.Split('\n')
                .Count(paragraph =>
                    paragraph.StartsWith("――", StringComparison.Ordinal) || paragraph.StartsWith("──", StringComparison.Ordinal)
                ) > 1;
        _guest = new Lazy<string?>(Guest);
    }

    /// <summary>All quotations in order, with their speakers.</summary>
    public IReadOnlyList<AttributedQuotation> Attribute()
    {
        var all = new List<AttributedQuotation>();
        foreach (var quotation in _text.Quotations)
            all.Add(Attribute(quotation));
        Join(all);
        return all;
    }

    private AttributedQuotation Attribute(Text.Quotation quotation)
    {
        var sentence = _text.SentenceAt(quotation.Outer.Start);
        var start = Math.Max(_text.Sentences[sentence].Span.Start, quotation.Outer.Start - MaxDistance);
        var after = After(quotation.Outer.End);
        var isWhole = IsParagraph(quotation);
        var isHearsay =
            after == "という" && _text.Text[quotation.Outer.Start - 1 < 0 ? 0 : quotation.Outer.Start - 1] is '。' or '\n' or '、';
        var next = SpeakerOfNextSentence(quotation, sentence, after);
        var isReported = IsReported(after) || isWhole || StandsAlone(quotation, after) || next is not null || isHearsay;
        if (!isReported)
            return new AttributedQuotation(null, IsReported: false);
        string? speaker;
        if (isWhole && _isInterview)
            speaker = _guest.Value;
        else if (next is not null)
            speaker = next;
        else if (SpeakerAfter(quotation.Outer.End, after) is { } later)
            speaker = later;
        else if (Topic(start, quotation.Outer.Start) is var (name, isKnown) && isKnown)
            speaker = name;
        else
            speaker =
                EndsWith(quotation.Outer.Start, "から") || EndsWith(quotation.Outer.Start, "からは")
                    ? null
                    : Antecedent(sentence, isWhole && sentence > 0 && EndsWith(_text.Sentences[sentence - 1].Span.End, "、"), isWhole);
        _voices[sentence] = speaker;
        return new AttributedQuotation(speaker is null ? null : new Speaker(speaker, null), IsReported: true);
    }

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
            if (rest.Length == 0 || rest[0] is 'は' or 'が' or 'も' or '。' or '\n' or '、')
                return _names.FullName(name.Name);
        }

        return null;
    }

    // "「…」。三宅さんはそう話す。"
    private string? SpeakerOfNextSentence(Text.Quotation quotation, int sentence, string after)
    {
        if (after.Length > 0 || !StandsAlone(quotation, after))
            return null;
        var next = quotation.Outer.End < _text.Text.Length ? _text.SentenceAt(quotation.Outer.End + 1) : sentence;
        var span = _text.Sentences[next].Span;
        var words = _text.Text.AsSpan(span.Start, span.Length);
        return
            next != sentence
            && span.Start >= quotation.Outer.End
            && _text.Sentences[next].Paragraph == _text.Sentences[sentence].Paragraph
            && (words.Contains("そう", StringComparison.Ordinal) || words.Contains("こう", StringComparison.Ordinal))
            && Topic(span.Start, span.End) is (var name, true)
            ? name
            : null;
    }

    // The last topic before the quotation. Known means that there is one, with or without a name.
    private (string? Name, bool IsKnown) Topic(int start, int end)
    {
        (string?, bool) found = (null, false);
        var at = start;
        for (var i = _names.FirstFrom(start); i < _names.All.Count; i++)
        {
            var name = _names.All[i];
            if (name.End > end)
                break;
            if (_quoted[name.Start])
                continue;
            var next = name.End < _text.Text.Length ? _text.Text[name.End] : '\n';
            var isLabel =
                name.Start == start
                && Enumerable.Range(name.End, end - name.End).All(at => _text.Text[at] is not ('は' or 'が' or 'を' or 'に' or 'の'));
            var isSource = _text.Text.AsSpan(name.End, Math.Min(4, end - name.End)) is "によれば" or "によると";
            if (next is not ('は' or 'が' or 'も' or '、' or '。') && !isLabel && !isSource)
                continue;
            found = (_names.FullName(name.Name), true);
            at = name.End + 1;
        }

        return TopicWithoutName(at, end) is { } title ? (_names.HolderOf(title, end), true) : found;
    }

    // "女性は", "首相は": the last noun before は that is no time or place.
    private string? TopicWithoutName(int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (
                _quoted[i]
                || _text.Text[i] is not ('は' or 'も')
                || !UnspacedText.IsKanji(_text.Text[i - 1]) && _text.Text[i - 1] is not '）'
            )
                continue;
            var first = i;
            while (
                first > start
                && (
                    UnspacedText.IsKanji(_text.Text[first - 1])
                    || _text.Text[first - 1] is '）' or '（'
                    || char.IsDigit(_text.Text[first - 1])
                )
            )
                first--;
            var noun = _text.Text[first..i];
            return "日月年時回後前中今次初方".Contains(noun[^1], StringComparison.Ordinal) ? null : noun;
        }

        return null;
    }

    private bool EndsWith(int end, string words) => _text.Text.AsSpan(0, end).EndsWith(words);

    // A paragraph of speech has a speaker only if the one before ends with a topic and a comma.
    private string? Antecedent(int sentence, bool continues, bool isWhole)
    {
        if (isWhole && !continues)
            return null;
        var paragraph = _text.Sentences[sentence].Paragraph - (continues ? 1 : 0);
        for (var i = sentence - 1; i >= Math.Max(0, sentence - MaxSentencesBack) && _text.Sentences[i].Paragraph == paragraph; i--)
        {
            if (_voices.TryGetValue(i, out var voice))
                return voice;
            var span = _text.Sentences[i].Span;
            if (_text.Sentences[i].Kind == SentenceKind.Heading)
                return null;
            if (Topic(span.Start, span.End) is var (name, isKnown) && isKnown)
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

    private bool IsQuestion(int offset) => _text.Text[_text.Text.LastIndexOf('\n', offset) + 1] is '―' or '─';

    private void Join(List<AttributedQuotation> all)
    {
        for (var i = all.Count - 2; i >= 0; i--)
        {
            if (_text.Quotations[i].Continues)
                all[i] = new AttributedQuotation(all[i + 1].Speaker ?? all[i].Speaker, IsReported: true);
        }
    }
}
