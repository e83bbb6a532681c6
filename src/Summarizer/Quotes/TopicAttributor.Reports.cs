namespace Summarizer.Quotes;

// Whether a quotation is speech, by the words after it and its place in the paragraph.
internal sealed partial class TopicAttributor
{
    private const int MinSentence = 8;

    // After "と": what makes the words a name or a comparison.
    private static readonly string[] NotSpeech =
    [
        "いう",
        "いった",
        "いえ",
        "題",
        "名付",
        "名づ",
        "呼ば",
        "呼ぶ",
        "呼び、",
        "呼んで",
        "銘打",
        "され",
        "なる",
        "なった",
        "なり",
        "なら",
        "の",
        "も",
        "は",
        "同",
        "並",
        "か",
        "ばかり",
        "ともに",
    ];

    // Verbs that begin like one of these.
    private static readonly string[] SpeechVerbs =
    [
        "呼びかけ",
        "呼び掛け",
        "はにか",
        "はしゃ",
        "はぐらか",
        "はねつけ",
        "かみしめ",
        "かみ締め",
        "かわし",
        "からか",
        "同意",
        "同調",
        "同情",
    ];

    // Between a quotation and と: "「…」などと".
    private static readonly string[] QuotationParticles = ["など", "って"];

    // A clause of its own after which these words follow is speech: "「…」とした", "「…」とある".
    private static readonly string[] SpeechOfSentence = ["する", "した", "して", "し、", "しつつ", "ある", "あった", "あり"];

    // "「…」というのは", "「…」との声": between the quotation and a noun of speech.
    private static readonly string[] Links = ["の", "する", "いった", "いう"];

    // After "とも": "とも述べた".
    private static readonly string[] AddedSpeech =
    [
        "述べ",
        "話",
        "語",
        "言",
        "コメント",
        "明か",
        "付け加",
        "指摘",
        "強調",
        "訴え",
        "説明",
        "主張",
        "漏ら",
        "記",
    ];

    // "との談話を出した", "という声が上がる"
    private static readonly string[] SpeechNouns =
    [
        "談話",
        "声",
        "コメント",
        "見解",
        "考え",
        "認識",
        "見方",
        "見通し",
        "方針",
        "懸念",
        "立場",
        "意向",
        "意見",
        "指摘",
        "批判",
        "主張",
        "不満",
        "感想",
        "証言",
        "供述",
        "返答",
        "返事",
        "回答",
        "要望",
        "要請",
        "思い",
        "願い",
        "メッセージ",
        "書き込み",
        "投稿",
        "訴え",
        "疑問",
        "期待",
        "評価",
        "不安",
        "苦言",
        "反論",
        "謝罪",
        "反応",
        "異論",
        "本音",
        "言葉",
        "一言",
        "連絡",
        "説明",
        "発言",
        "質問",
        "相談",
        "電話",
        "助言",
        "決意",
        "覚悟",
        "嘆き",
        "悲鳴",
        "やじ",
    ];

    private string After(int end)
    {
        var text = _text.Text;
        var stop = text.AsSpan(end, Math.Min(MaxDistance, text.Length - end)).IndexOfAny("。\n「『");
        return text.Substring(end, stop < 0 ? Math.Min(MaxDistance, text.Length - end) : Math.Min(stop, MaxDistance));
    }

    // "「…」と話した", "「…」などと述べた", not "「…」という".
    private bool IsReported(Text.Quotation quotation, string after)
    {
        var rest = after.TrimStart('、');
        foreach (var word in QuotationParticles.Where(word => rest.StartsWith(word, StringComparison.Ordinal)))
            rest = word == "など" ? rest[2..] : rest[1..];
        if (!rest.StartsWith('と') && !rest.StartsWith('て'))
            return false;
        rest = rest[1..];
        var isSentence =
            quotation.Inner.Length >= MinSentence && !(quotation.Outer.Start > 0 && _text.Text[quotation.Outer.Start - 1] is 'を');
        if (isSentence && Starts(rest, SpeechOfSentence))
            return true;
        foreach (var link in Links)
        {
            if (rest.StartsWith(link, StringComparison.Ordinal) && Starts(rest[link.Length..], SpeechNouns))
                return true;
        }

        if (rest.StartsWith('も'))
            return AddedSpeech.Any(verb => rest.AsSpan(0, Math.Min(rest.Length, 8)).Contains(verb, StringComparison.Ordinal));
        return Starts(rest, SpeechVerbs) || !Starts(rest, NotSpeech) && !Starts(rest, SpeechOfSentence);
    }

    private static bool Starts(string rest, string[] words) => words.Any(word => rest.StartsWith(word, StringComparison.Ordinal));

    // "田中さんは「…」という。"
    private static bool IsHearsay(Text.Quotation quotation, string after) =>
        after is "という" or "とのこと" or "そうだ" or "とのことだ" && quotation.Inner.Length >= MinSentence;

    private bool IsParagraph(Text.Quotation quotation)
    {
        var (start, end) = (quotation.Outer.Start, quotation.Outer.End);
        while (start > 0 && _text.Text[start - 1] is ' ' or '　')
            start--;
        return (start == 0 || _text.Text[start - 1] is '\n' or '＝')
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
        var opens =
            before == 0
            || _text.Text[before - 1]
                is '。'
                    or 'は'
                    or 'も'
                    or '\n'
                    or '＝'
                    or '、'
                    or '）'
                    or ')'
                    or '」'
                    or '話'
                    or '：'
                    or ':'
                    or '？'
                    or '！';
        return opens && after.Length == 0 && quotation.Inner.Length >= MinSentence;
    }
}
