namespace Summarizer.Quotes;

// Whether a quotation is speech, by the words after it and its place in the paragraph.
internal sealed partial class TopicAttributor
{
    // After "と": what makes the words a name or a comparison.
    private static readonly string[] NotSpeech =
    [
        "いう",
        "いった",
        "いえ",
        "題",
        "名付",
        "名づ",
        "呼",
        "銘打",
        "され",
        "する",
        "した",
        "して",
        "し、",
        "なる",
        "なった",
        "なり",
        "の",
        "も",
        "は",
        "同",
        "ある",
        "あった",
        "並",
        "か",
    ];

    // Exceptions: "とも述べた", "との談話を出した", "と呼びかけた".
    private static readonly string[] Speech =
    [
        "も述べ",
        "も話",
        "も語",
        "も言",
        "もコメント",
        "も明か",
        "も付け加え",
        "の談話",
        "の声明",
        "のコメント",
        "の見解",
        "の考え",
        "の認識",
        "する談話",
        "する声明",
        "するコメント",
        "している",
        "したうえ",
        "した上",
        "しつつ",
        "呼びかけ",
        "呼び掛け",
    ];

    private string After(int end)
    {
        var text = _text.Text;
        var stop = text.AsSpan(end, Math.Min(MaxDistance, text.Length - end)).IndexOfAny("。\n「『");
        return text.Substring(end, stop < 0 ? Math.Min(MaxDistance, text.Length - end) : Math.Min(stop, MaxDistance));
    }

    // "「…」と話した", not "「…」という".
    private static bool IsReported(string after)
    {
        var rest = after.TrimStart('、');
        if (rest.StartsWith("って", StringComparison.Ordinal))
            rest = rest[1..];
        if (!rest.StartsWith('と') && !rest.StartsWith('て'))
            return false;
        rest = rest[1..];
        if (Speech.Any(start => rest.StartsWith(start, StringComparison.Ordinal)))
            return true;
        return !NotSpeech.Any(start => rest.StartsWith(start, StringComparison.Ordinal));
    }

    private bool IsParagraph(Text.Quotation quotation)
    {
        var (start, end) = (quotation.Outer.Start, quotation.Outer.End);
        while (start > 0 && _text.Text[start - 1] is ' ' or '　')
            start--;
        return (start == 0 || _text.Text[start - 1] == '\n' || _text.Text[start - 1] == '＝')
            && (
                end >= _text.Text.Length || _text.Text[end] is '\n' or '。' && (end + 1 >= _text.Text.Length || _text.Text[end + 1] == '\n')
            );
    }

    // A sentence of its own: "。「…」。", or before the end of the paragraph.
    private bool StandsAlone(Text.Quotation quotation, string after)
    {
        var before = quotation.Outer.Start;
        while (before > 0 && _text.Text[before - 1] is ' ' or '　')
            before--;
        var opens = before == 0 || _text.Text[before - 1] is '。' or 'は' or '\n' or '＝' or '、' or '）' or ')' or '」';
        var length = quotation.Inner.Length;
        return opens && after.Length == 0 && length >= 8;
    }
}
