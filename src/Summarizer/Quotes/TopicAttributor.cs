using System.Buffers;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Names.Unspaced;
using Summarizer.Quotes.Others;

namespace Summarizer.Quotes;

/// <summary>
/// Attributes quotations in a language that marks the topic and has the reporting verb after the quotation: <c>佐藤さんは「…」と話した</c>.
/// </summary>
internal sealed partial class TopicAttributor
{
    private const int MaxDistance = 200;
    private const int MaxQuestion = 1_000;

    private static readonly SearchValues<char> VerbEnds = SearchValues.Create("るたすうくむぶつぬぐ");

    private readonly TokenizedArticle _text;
    private readonly UnspacedSigns _signs;
    private readonly JapaneseNames _names;

    private readonly Dictionary<int, string> _organizations = [];
    private readonly HashSet<string> _bodies = [];
    private readonly List<int> _ends = [];
    private readonly bool[] _quoted;
    private readonly Dictionary<int, string?> _voices = [];
    private readonly Dictionary<int, string> _answers;
    private readonly bool _isInterview;
    private readonly Lazy<string?> _guest;
    private readonly Lazy<TitledName?> _only;

    public TopicAttributor(TokenizedArticle text)
    {
        (_text, _signs) = (text, text.Language.Unspaced);
        _names = new JapaneseNames(text.Text, text.Language);
        _quoted = new bool[text.Text.Length + 1];
        foreach (var quotation in text.Quotations)
            Array.Fill(_quoted, true, quotation.Outer.Start, quotation.Outer.Length);
        _answers = text.Turns.Where(turn => turn.IsAnswer).ToDictionary(turn => turn.Outer.Start, turn => turn.Label!);
        _isInterview = text.Text.Split('\n').Count(paragraph => paragraph.Length > 1 && IsDash(paragraph[0])) > 1;
        foreach (var name in UnspacedNameReader.Of(text.Language).Read(text.Text).Where(name => name.Kind == NameKind.Organization))
        {
            _organizations[name.End] = name.Text;
            _ends.Add(name.End);
            _bodies.Add(name.Text);
        }

        _guest = new Lazy<string?>(Guest);
        _only = new Lazy<TitledName?>(Only);
    }

    /// <summary>All quotations in order, with their speakers.</summary>
    public IReadOnlyList<AttributedQuotation> Attribute()
    {
        var all = new List<AttributedQuotation>();
        var others = new SomebodyElse(_text);
        foreach (var quotation in _text.Quotations)
            all.Add(others.Without(quotation, Attribute(quotation)));
        ContinuedSpeech.Join(_text.Quotations, all);
        return all;
    }

    private AttributedQuotation Attribute(Text.Quotation quotation)
    {
        if (_answers.TryGetValue(quotation.Outer.Start, out var label))
            return Said(label.Length > 0 ? _names.FullName(label) : _guest.Value);
        var sentence = _text.SentenceAt(quotation.Outer.Start);
        if (IsPullQuote(quotation, sentence))
            return new AttributedQuotation(null, IsReported: false);
        var after = After(quotation.Outer.End);
        var isWhole = IsParagraph(quotation);
        var signed = SignatureOf(quotation.Outer.End);
        var next = SpeakerOfNextSentence(quotation, sentence, after);
        var isSpoken = IsReported(quotation, after);
        if (!isSpoken && !isWhole && !StandsAlone(quotation, after) && !IsHearsay(quotation, after) && next is null && signed is null)
            return new AttributedQuotation(null, IsReported: false);
        var speaker =
            isWhole && _isInterview ? _guest.Value
            : signed is not null ? signed
            : next is { } introduced ? introduced.Name
            : Speaker(quotation, sentence, after, isWhole, isSpoken);
        _voices[sentence] = speaker;
        return Said(speaker);
    }

    private AttributedQuotation Said(string? name) => new(name is null ? null : new Speaker(name, _names.RoleOf(name)), IsReported: true);

    private string? Speaker(Text.Quotation quotation, int sentence, string after, bool isWhole, bool isSpoken)
    {
        var begin = quotation.Outer.Start;
        var start = Math.Max(_text.Sentences[sentence].Span.Start, begin - MaxDistance);
        if (SpeakerAfter(quotation.Outer.End, after) is { } later)
            return later.Name;
        if (SourceBefore(begin) is { } source)
            return source.Name;
        if (LabelBefore(start, begin) is { } labelled)
            return labelled.Name;
        if (Topic(start, begin) is { } topic)
            return topic.Name;
        if (IsConfession(start, begin, after))
            return _signs.Suspects.Select(title => _names.HolderOf(title, begin)).FirstOrDefault(name => name is not null);
        if (EndsWith(begin, "から") || EndsWith(begin, "からは") || Contains(after, _signs.Voices))
            return null;
        return
            Antecedent(quotation, sentence, isWhole, isSpoken) is var (name, isKnown)
            && (isKnown || isWhole || _only.Value is not { } only || only.Start > begin)
            ? name
            : _names.FullName(only.Name);
    }

    // "会社員の男性（48）　「…」"
    private Voice? LabelBefore(int start, int begin)
    {
        var end = begin;
        while (end > start && _text.Text[end - 1] is '　' or ' ')
            end--;
        return end < begin && end > start ? Described(start, NounEnd(start, end)) : null;
    }

    // The only person of a text.
    private TitledName? Only() =>
        _names.All.Where(name => !_quoted[name.Start]).DistinctBy(name => _names.FullName(name.Name)).Take(2).ToList() is [var name]
            ? name
            : null;

    // "「…」（佐藤さん）"
    private string? SignatureOf(int end) =>
        end < _text.Text.Length
        && _text.Text[end] is '（' or '('
        && _names.FirstFrom(end) is var i
        && i < _names.All.Count
        && _names.All[i].Start == end + 1
            ? _names.FullName(_names.All[i].Name)
            : null;

    // "相方の原口からは「…」", "伊吹八段の話「…」", "本人いわく「…」": who stands directly before the quotation, with what makes it the source.
    private Voice? SourceBefore(int start)
    {
        var text = _text.Text.AsSpan(0, start).TrimEnd('、');
        foreach (var particle in _signs.Sources)
        {
            if (!text.EndsWith(particle))
                continue;
            var end = text.Length - particle.Length;
            for (var i = _names.FirstFrom(end) - 1; i >= 0 && _names.All[i].End >= end; i--)
            {
                if (_names.All[i].End == end && !_quoted[_names.All[i].Start])
                    return new Voice(_names.FullName(_names.All[i].Name));
            }

            if (_signs.ReportingSources.Contains(particle) && Described(0, end) is { } described)
                return described;
        }

        return null;
    }

    // "調べに対し、「…」と供述している": whoever is suspected.
    private bool IsConfession(int start, int end, string after) =>
        _signs.Confessions.Any(word => after.Contains(word, StringComparison.Ordinal))
        || Contains(_text.Text.AsSpan(start, end - start), _signs.Questioning);

    // "」と三月さんは笑う", "」と小鳥遊准教授。", "」と社長。"
    private Voice? SpeakerAfter(int end, string after)
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
                return new Voice(_names.FullName(name.Name));
        }

        var noun = end + after.Length - clause.Length + 1;
        var last = noun;
        while (last < stop && UnspacedText.IsNameCharacter(_text.Text[last]))
            last++;
        return last > noun && (last == _text.Text.Length || _text.Text[last] is 'は' or 'が' or 'も' or '。' or '、' or '\n')
            ? Described(noun, last)
            : null;
    }

    // "と話す", "と語る自営業の": a verb before the noun that it describes.
    private static bool IsRelative(ReadOnlySpan<char> clause)
    {
        if (clause.IndexOfAny("はがを") >= 0)
            return false;
        var verb = clause.IndexOfAny(VerbEnds);
        return verb > 1;
    }

    private bool EndsWith(int end, string words) => _text.Text.AsSpan(0, end).EndsWith(words);

    private bool EndsWith(int end, IReadOnlyList<string> words) => words.Any(word => EndsWith(end, word));

    // The only person of whom the text has a full name, or the one it mentions most.
    private string? Guest() =>
        _names
            .All.Where(name => !_quoted[name.Start] && !IsQuestion(name.Start))
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

    // Who speaks; no name for somebody without one.
    private readonly record struct Voice(string? Name);
}
