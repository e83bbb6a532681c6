using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Quotes.Speech;

/// <summary>Finds speech that begins with a dash: <c>—No —dijo Ana—. Nunca.</c>, <c>— Non, a dit Anne.</c></summary>
internal sealed class DialogueReader
{
    private const int MaxVerbDistance = 3;
    private readonly string _text;
    private readonly Language _language;
    private readonly List<SpokenTurn> _turns = [];
    private bool _isReported;
    private bool _asks;

    private DialogueReader(Article article) => (_text, _language) = (article.Text, article.Language);

    /// <summary>
    /// The turns in order; empty if nothing shows that the dashes are speech. Items of a list begin with a dash too, but nobody says them.
    /// </summary>
    public static IReadOnlyList<SpokenTurn> Find(Article article)
    {
        var reader = new DialogueReader(article);
        var proven = false;
        var paragraphs = 0;
        for (var start = 0; start < article.Text.Length; )
        {
            var end = article.Text.IndexOf('\n', start);
            if (end < 0)
                end = article.Text.Length;
            if (reader.AddParagraph(start, end) is { } dash)
            {
                paragraphs++;
                proven |= reader._isReported || dash is '—' or '―' && reader._asks || paragraphs > 1 && dash is '–' && reader._asks;
            }

            start = end + 1;
        }

        return proven ? reader._turns : [];
    }

    private char? AddParagraph(int start, int end)
    {
        if (end - start < 4)
            return null;
        if (IsDash(_text[start]) && !IsDash(_text[start + 1]) && (_text[start] is '—' or '―' || _text[start + 1] == ' '))
        {
            AddSpeech(start, start + 1, end);
            return _text[start];
        }

        // "…: — No.", "…. — No, dit-elle."
        var inner = _text.AsSpan(start, end - start).IndexOf(" — ");
        if (inner > 0 && _text[start + inner - 1] is ':' or '.' && start + inner + 3 < end && char.IsUpper(_text[start + inner + 3]))
            AddSpeech(start + inner + 1, start + inner + 2, end);
        return null;
    }

    private void AddSpeech(int outer, int from, int end)
    {
        var dash = _text[outer];
        while (from < end)
        {
            var narration = _text.IndexOf(dash, from, end - from);
            while (narration >= 0 && !(Narrates(narration + 1, end) && (char.IsWhiteSpace(_text[narration - 1]) || narration + 1 < end)))
                narration = narration + 1 < end ? _text.IndexOf(dash, narration + 1, end - narration - 1) : -1;
            if (narration < 0)
            {
                narration = Comma(from, end);
                _isReported |= narration >= 0;
                Add(outer, from, narration < 0 ? end : narration);
                return;
            }

            _isReported = true;
            Add(outer, from, narration);
            outer = _text.IndexOf(dash, narration + 1, end - narration - 1);
            if (outer < 0)
                return;
            from = outer + 1;
            while (from < end && (char.IsWhiteSpace(_text[from]) || _text[from] is '.' or ',' or ';' or ':'))
                from++;
        }
    }

    private void Add(int outer, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(_text[from]))
            from++;
        while (end > from && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] is ',' or '،'))
            end--;
        if (end <= from)
            return;
        _asks |= _text[end - 1] is '?' or '؟' || SentenceBoundaries.IsGreekQuestionMark(_text, end - 1);
        _turns.Add(new SpokenTurn(new TextSpan(outer, end), new TextSpan(from, end), null));
    }

    // The comma before a reporting clause: ", dit-elle", ", kata Merta".
    private int Comma(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (_text[i] is ',' or '،' or '?' or '!' or '…' && i + 2 < end && _text[i + 1] == ' ' && Narrates(i + 2, end))
                return _text[i] is ',' or '،' ? i : i + 1;
        }

        return -1;
    }

    // It begins with a reporting verb, or with a verb and a hyphenated pronoun.
    private bool Narrates(int from, int end)
    {
        while (from < end && _text[from] == ' ')
            from++;
        if (from >= end || char.IsUpper(_text[from]))
            return false;
        var words = WordTokenizer.Words(_text, new TextSpan(from, Math.Min(end, from + 60)));
        for (var i = 0; i < Math.Min(MaxVerbDistance, words.Count); i++)
        {
            if (i > 0 && _text.AsSpan(words[i - 1].Span.End..words[i].Span.Start).ContainsAny(",.?!"))
                return false;
            var lower = _language.Lower(words[i].Span.Of(_text));
            if (_language.ReportingVerbs.Contains(lower) || i > 0 && _language.InvertsWithHyphen && IsInverted(words[i], lower))
                return true;
        }

        return false;
    }

    private bool IsInverted(Word word, string lower) => _language.SpeakerPronouns.Contains(lower) && _text[word.Span.Start - 1] == '-';

    private static bool IsDash(char c) => c is '—' or '―' or '–' or '-';
}
