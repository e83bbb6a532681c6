using Summarizer.Names.Unspaced;
using Summarizer.Sentences;

namespace Summarizer.Quotes;

// Speakers named in the sentences around a quotation.
internal sealed partial class TopicAttributor
{
    private const int MaxSentencesBack = 3;
    private const int MaxAnnouncement = 40;
    private const int MaxVerb = 14;
    private const int MaxActions = 2;

    // A headline or lead that repeats words of the body.
    private bool IsPullQuote(Text.Quotation quotation, int sentence) =>
        quotation.Inner.Length >= MinSentence
        && quotation.Outer.Start < MaxDistance
        && (sentence == 0 || _text.Sentences[sentence].Kind == SentenceKind.Heading)
        && IsParagraph(quotation)
        && _text.Text.IndexOf(_text.Text[quotation.Inner.Start..quotation.Inner.End], quotation.Outer.End, StringComparison.Ordinal) >= 0;

    // "「…」。三宅さんはそう話す。" A quotation that opens a paragraph belongs to the person whom the next sentence introduces.
    private Voice? SpeakerOfNextSentence(Text.Quotation quotation, int sentence, string after)
    {
        if (
            after.Length > 0
            || !StandsAlone(quotation, after)
            || quotation.Outer.End + 1 >= _text.Text.Length
            || quotation.Outer.Start > _text.Sentences[sentence].Span.Start + 1
        )
            return null;
        var paragraph = _text.Sentences[sentence].Paragraph;
        var opens = Opens(sentence);
        var isLead = IsParagraph(quotation) && (sentence == 0 || _text.Sentences[sentence - 1].Kind == SentenceKind.Heading);
        var next = _text.SentenceAt(quotation.Outer.End + 1);
        for (var i = next; i < Math.Min(_text.Sentences.Count, next + (isLead ? 3 : 2)); i++)
        {
            var span = _text.Sentences[i].Span;
            if (i == sentence || span.Start < quotation.Outer.End || _text.Sentences[i].Paragraph - paragraph > (isLead ? 1 : 0))
                return null;
            var pointsBack = i == next && (_signs.Referring.Any(word => Refers(i, word)) || NamesWhoSpoke(i));
            if (
                (pointsBack || opens)
                && Topic(span.Start, Math.Min(span.End, span.Start + MaxDistance)) is { } topic
                && (pointsBack || topic.Name is null || !_bodies.Contains(topic.Name))
            )
                return topic.Name is not null ? topic : null;
        }

        return null;
    }

    private bool Opens(int sentence) => sentence == 0 || _text.Sentences[sentence - 1].Paragraph != _text.Sentences[sentence].Paragraph;

    // "そう話す", not "増えているそうだ".
    private bool Refers(int sentence, string word)
    {
        var text = _text.Sentences[sentence].Span.Of(_text.Text);
        var after = text.IndexOf(word, StringComparison.Ordinal) + word.Length;
        return after >= word.Length && after < text.Length && UnspacedText.IsKanji(text[after]);
    }

    // "書いたのは田中さんだ。"
    private bool NamesWhoSpoke(int sentence)
    {
        var text = _text.Sentences[sentence].Span.Of(_text.Text);
        var verb = text[..Math.Min(MaxVerb, text.Length)].IndexOf(_signs.Cleft);
        return verb > 0 && Contains(text[..verb], _signs.Announcing);
    }

    private bool Contains(int sentence, string word) =>
        _text.Sentences[sentence].Span.Of(_text.Text).Contains(word, StringComparison.Ordinal);

    // Whom the sentences before are about. The paragraph before counts only if it leads to the quotation.
    private (string? Name, bool IsKnown) Antecedent(Text.Quotation quotation, int sentence, bool isWhole, bool isSpoken)
    {
        var opens = Opens(sentence) && quotation.Outer.Start <= _text.Sentences[sentence].Span.Start + 1;
        var paragraph = _text.Sentences[sentence].Paragraph;
        var from = sentence - 1;
        var reach = MaxSentencesBack;
        if (opens && from >= 0)
        {
            if (isWhole && !LeadsTo(from, quotation) || !isWhole && !isSpoken && !HasTopic(from))
                return (null, isWhole);
            paragraph = _text.Sentences[from].Paragraph;
            reach += isWhole ? 1 : 0;
        }

        for (var i = from; i >= Math.Max(0, sentence - reach) && _text.Sentences[i].Paragraph == paragraph; i--)
        {
            if (_voices.TryGetValue(i, out var voice))
                return (voice, true);
            var span = _text.Sentences[i].Span;
            if (_text.Sentences[i].Kind == SentenceKind.Heading)
                break;
            if (Topic(span.Start, Math.Min(span.End, span.Start + MaxDistance), isSentence: true) is { } topic)
                return (topic.Name, true);
        }

        var goesOn = isSpoken && !opens && Opens(sentence) && !IsImpersonal(quotation.Outer.End);
        var before = isWhole || isSpoken && !goesOn || opens ? null : VoiceOfParagraphBefore(sentence);
        return (before, before is not null);
    }

    // "「…」との声が上がった", "「…」と批判された": others speak.
    private bool IsImpersonal(int end) => Contains(After(end), _signs.Impersonal);

    // A paragraph that mentions nobody goes on with the speaker of the one before.
    private string? VoiceOfParagraphBefore(int sentence)
    {
        var paragraph = _text.Sentences[sentence].Paragraph;
        for (var i = sentence - 1; i >= Math.Max(0, sentence - MaxSentencesBack * 2); i--)
        {
            if (_text.Sentences[i].Kind == SentenceKind.Heading || paragraph - _text.Sentences[i].Paragraph > 1)
                return null;
            if (_voices.TryGetValue(i, out var voice))
                return voice;
            var span = _text.Sentences[i].Span;
            var next = _names.FirstFrom(span.Start);
            if (next < _names.All.Count && _names.All[next].Start < span.End)
                return null;
        }

        return null;
    }

    // "トキさんも手を挙げた。", "答えは短い。", "西さんは、": the last words before a paragraph of speech say who speaks.
    private bool LeadsTo(int sentence, Text.Quotation quotation)
    {
        var span = _text.Sentences[sentence].Span;
        return _text.Sentences[sentence].Kind != SentenceKind.Heading
            && quotation.Inner.Length >= MinSentence
            && (
                EndsWith(span.End, "、")
                || HasTopic(sentence)
                || GoesOn(sentence)
                || span.Length <= MaxAnnouncement && _signs.Announcing.Any(word => Contains(sentence, word))
            );
    }

    // "田中さんは湯を抜いた。しばらく黙っていた。": the last sentence has no subject of its own.
    private bool GoesOn(int sentence)
    {
        for (var i = sentence; i >= Math.Max(1, sentence - MaxActions + 1); i--)
        {
            if (Opens(i) || Contains(_text.Sentences[i].Span.Of(_text.Text), _signs.Subjects))
                return false;
            if (HasTopic(i - 1))
                return true;
        }

        return false;
    }

    private bool HasTopic(int sentence)
    {
        var span = _text.Sentences[sentence].Span;
        return Topic(span.Start, Math.Min(span.End, span.Start + MaxDistance), isSentence: true) is { Name: not null };
    }
}
