using Summarizer.Names.Unspaced;

namespace Summarizer.Quotes;

// Whether a quotation is speech, by the words after it and its place in the paragraph.
internal sealed partial class TopicAttributor
{
    private const int MinSentence = 8;

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
        if (Starts(rest, _signs.Sayings))
            return true;
        foreach (var word in _signs.QuotationParticles.Where(word => rest.StartsWith(word, StringComparison.Ordinal)))
            rest = word == "など" ? rest[2..] : rest[1..];
        if (!rest.StartsWith('と') && !rest.StartsWith('て'))
            return false;
        rest = rest[1..];
        var isSentence =
            quotation.Inner.Length >= MinSentence && !(quotation.Outer.Start > 0 && _text.Text[quotation.Outer.Start - 1] is 'を');
        if (isSentence && Starts(rest, _signs.SpeechOfSentence))
            return true;
        foreach (var link in _signs.Links)
        {
            if (rest.StartsWith(link, StringComparison.Ordinal) && Starts(rest[link.Length..], _signs.SpeechNouns))
                return true;
        }

        if (rest.StartsWith('も'))
            return _signs.AddedSpeech.Any(verb => rest.AsSpan(0, Math.Min(rest.Length, 8)).Contains(verb, StringComparison.Ordinal));
        return Starts(rest, _signs.SpeechVerbs) || !Starts(rest, _signs.NotSpeech) && !Starts(rest, _signs.SpeechOfSentence);
    }

    private static bool Starts(string rest, IReadOnlyList<string> words) =>
        words.Any(word => rest.StartsWith(word, StringComparison.Ordinal));

    // "田中さんは「…」という。"
    private bool IsHearsay(Text.Quotation quotation, string after) =>
        _signs.Hearsay.Contains(after) && quotation.Inner.Length >= MinSentence;

    private bool IsParagraph(Text.Quotation quotation)
    {
        var (start, end) = (quotation.Outer.Start, quotation.Outer.End);
        while (start > 0 && _text.Text[start - 1] is ' ' or '　')
            start--;
        return (start == 0 || _text.Text[start - 1] is '\n' or '＝')
            && (
                end >= _text.Text.Length
                || _text.Text[end] == '\n'
                || _text.Text[end] == '。' && (end + 1 >= _text.Text.Length || _text.Text[end + 1] == '\n')
            );
    }

    // "田中さんは会見で「みんなが味方でした」。": what somebody says is a whole sentence, so the verb of speaking may be left out.
    private bool IsVerbless(Text.Quotation quotation, int sentence) =>
        EndsWith(quotation.Outer.Start, _signs.Means)
        && UnspacedText.IsHiragana(_text.Text[quotation.Inner.End - 1])
        && quotation.Inner.Length >= MinSentence
        && Topic(sentence, quotation.Outer.Start) is { Name: not null };

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
        var sentence = Math.Max(_text.Sentences[_text.SentenceAt(before)].Span.Start, before - MaxDistance);
        var isSaying =
            before > sentence
            && _text.Text.AsSpan(sentence, before - sentence).LastIndexOf('は') is > 0 and var topic
            && EndsWith(sentence + topic, _signs.SpeechNouns);
        return (opens || isSaying || EndsWith(before, _signs.ReportingSources) || IsVerbless(quotation, sentence))
            && after.Length == 0
            && quotation.Inner.Length >= MinSentence;
    }
}
