namespace Summarizer.Text;

/// <summary>Pairs the quotation marks of one paragraph with a stack, like brackets.</summary>
internal sealed class ParagraphMarks(string text, int start, int end)
{
    private const int DeepestNesting = 8;
    private const int MaxSpeechParagraphs = 12;
    private const int MaxSpeech = 8_000;
    private readonly List<(int Index, char Mark)> _open = [];
    private readonly List<(int Open, int Close)> _pairs = [];
    private int? _spaced;

    public void AddTo(List<Quotation> found)
    {
        for (var i = start; i < end; i++)
        {
            if (DoubledMark(i) is var (index, mark))
            {
                Take(index, mark);
                i++;
            }
            else if (QuotationMarks.IsMark(text[i]))
            {
                Take(i, text[i]);
            }
        }

        _pairs.Sort();
        AddRest(found);
        AddOutermost(found);
        AddContinued(found);
    }

    private void AddOutermost(List<Quotation> found)
    {
        var covered = start;
        foreach (var (open, close) in _pairs)
        {
            if (open < covered)
                continue;
            found.Add(new Quotation(new TextSpan(open, close + 1), new TextSpan(open + 1, close), Continues: false));
            covered = close + 1;
        }
    }

    // Speech over several paragraphs: each opens with a mark, and only the last one has a closing mark.
    private void AddContinued(List<Quotation> found)
    {
        if (_open.Count == 0 || _pairs.Exists(pair => pair.Open > _open[^1].Index && Closes(_open[^1].Mark, text[pair.Close])))
            return;
        var (index, mark) = _open[^1];
        if (!QuotationMarks.IsDouble(mark) || !NextParagraphOpensWith(mark) && !(MayOpenSpeech(index) && ClosesLater(mark)))
            return;
        if (_open.Count == 1 && (index == start || SpeechMayBegin(index)))
            found.Add(new Quotation(new TextSpan(index, end), new TextSpan(index + 1, end), Continues: true));
    }

    private bool NextParagraphOpensWith(char mark)
    {
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next < text.Length && (text[next] == mark || mark is '“' && text[next] == '”' || mark is '«' && text[next] == '»');
    }

    private bool MayOpenSpeech(int index) => index == start || text.AsSpan(start, index - start).TrimEnd() is [.., ':'];

    // One pair of marks around several paragraphs: only the last has the closing mark, and those in between have none and are prose.
    private bool ClosesLater(char mark)
    {
        var next = end;
        for (var paragraph = 0; paragraph < MaxSpeechParagraphs; paragraph++)
        {
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                next++;
            if (next >= text.Length || next - end > MaxSpeech)
                return false;
            if (OnlyClosingMark(mark, next) >= 0)
                return true;
            var line = LineFrom(next);
            if (line.TrimEnd() is not [.., '.' or '!' or '?' or '…'] || HasDoubleMark(line))
                return false;
            next += line.Length;
        }

        return false;
    }

    private ReadOnlySpan<char> LineFrom(int from) =>
        text.AsSpan(from, (text.IndexOf('\n', from) is >= 0 and var stop ? stop : text.Length) - from);

    private static bool HasDoubleMark(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (QuotationMarks.IsDouble(c))
                return true;
        }

        return false;
    }

    // The only double mark of a paragraph, if it can close one and ends it.
    private int OnlyClosingMark(char mark, int from)
    {
        var line = LineFrom(from).TrimEnd();
        for (var i = 0; i < line.Length; i++)
        {
            if (QuotationMarks.IsDouble(line[i]))
                return i == line.Length - 1 && Closes(mark, line[i]) ? from + i : -1;
        }

        return -1;
    }

    private void AddRest(List<Quotation> found)
    {
        if (found.Count == 0 || !found[^1].Continues || _pairs.Count > 0 || found[^1].Outer.End >= start)
            return;
        if (!text.AsSpan(found[^1].Outer.End, start - found[^1].Outer.End).IsWhiteSpace())
            return;
        if (start == end || QuotationMarks.IsMark(text[start]))
            return;
        var mark = MarkOfSpeech(found);
        var close = OnlyClosingMark(mark, start);
        if (close > start)
            found.Add(new Quotation(new TextSpan(start, close + 1), new TextSpan(start, close), Continues: false));
        else if (_open.Count == 0 && !HasDoubleMark(text.AsSpan(start..end)) && ClosesLater(mark))
            found.Add(new Quotation(new TextSpan(start, end), new TextSpan(start, end), Continues: true));
    }

    // The paragraphs after the first have no opening mark of their own.
    private char MarkOfSpeech(List<Quotation> found)
    {
        var first = found.Count - 1;
        while (first > 0 && found.Count - first <= MaxSpeechParagraphs && found[first].Inner.Start == found[first].Outer.Start)
            first--;
        return text[found[first].Outer.Start];
    }

    private bool SpeechMayBegin(int index) =>
        index + 1 < end && char.IsLetter(text[index + 1]) && !char.IsLower(text[index + 1]) && text[end - 1] is '.' or '!' or '?' or '…';

    private void Take(int i, char mark)
    {
        if (mark == text[i] && (IsApostrophe(i) || IsGershayim(i)))
            return;
        var depth = _open.FindLastIndex(open => Closes(open.Mark, mark));
        if (depth < 0)
            depth = _open.FindLastIndex(open => ClosesByMistake(open.Mark, mark));
        if (depth >= 0 && (mark != text[i] || CanClose(i)))
            Close(depth, i);
        else if (mark == text[i] ? CanOpen(i) : mark == '“')
            Open(i, mark);
    }

    // Two characters for one mark, as typewriters, TeX and treebanks write them: ,,so'' ``so'' ((so)). The index is the inner one.
    private (int Index, char Mark)? DoubledMark(int i)
    {
        if (i + 1 >= end || text[i] != text[i + 1] || text[i] is not (',' or '`' or '\'' or '(' or ')'))
            return null;
        var wordBefore = i > start && !char.IsWhiteSpace(text[i - 1]);
        var wordAfter = i + 2 < end && IsWordLike(text[i + 2]);
        return text[i] switch
        {
            ',' when wordAfter && !wordBefore => (i + 1, '“'),
            '`' => (i + 1, '“'),
            '(' when !wordBefore => (i + 1, '“'),
            '\'' when wordAfter && !wordBefore => (i + 1, '“'),
            '\'' or ')' when _open.Exists(open => open.Mark == '“') => (i, '”'),
            _ => null,
        };
    }

    // Nobody nests deeper, so the oldest mark has no partner. The limit prevents quadratic time for a line of opening marks.
    private void Open(int i, char mark)
    {
        if (_open.Count == DeepestNesting)
            _open.RemoveAt(0);
        _open.Add((i, mark));
    }

    private void Close(int depth, int i)
    {
        _pairs.Add((_open[depth].Index, i));
        _open.RemoveRange(depth, _open.Count - depth);
    }

    private static bool Closes(char open, char c) =>
        open switch
        {
            '"' or '＂' => c is '"' or '＂' or '”' or '“',
            '״' => c is '״',
            '“' or '„' or '‟' or '”' or '〝' => c is '”' or '“' or '"' or '»' or '〞' or '〟' or '„',
            '«' => c is '»' or '”' or '"' or '«',
            '»' => c is '«' or '»',
            '｢' => c is '｣',
            '「' => c is '」',
            '『' => c is '』',
            '《' => c is '》',
            '‹' => c is '›',
            '›' => c is '‹',
            '‘' or '‚' or '‛' => c is '’' or '‘' or '\'',
            '\'' => c is '\'' or '’',
            _ => false,
        };

    // "「…』", "“…」": the mark of another pair, without a partner of its own.
    private static bool ClosesByMistake(char open, char c) =>
        open switch
        {
            '「' => c is '』' or '”' or '｣',
            '『' => c is '」',
            '“' or '〝' or '｢' => c is '」' or '』',
            '"' => c is '»',
            '«' => c is '“',
            _ => false,
        };

    private bool CanOpen(int i) =>
        text[i] switch
        {
            '」' or '』' or '》' or '｣' or '’' or '〞' or '〟' => false,
            '”' or '»' or '›' => Follows(i, IsWordLike) && !(i > start && text[i - 1] is '.' or ',' or '!' or '?'),
            '\'' or '‘' => Starts(i) && Follows(i, char.IsLetter),
            '״' => Follows(i, c => !char.IsWhiteSpace(c)),
            '"' => Follows(i, c => !char.IsWhiteSpace(c)) || IsTokenized(i),
            _ => true,
        };

    // In tokenized text, a space is on both sides of every mark: " so ," she said.
    private bool IsTokenized(int i)
    {
        if (i > start && text[i - 1] != ' ' || i + 2 >= end || text[i + 1] != ' ' || !char.IsLetterOrDigit(text[i + 2]))
            return false;
        _spaced ??= CountSpaced();
        return _spaced > 1 && _spaced % 2 == 0;
    }

    private int CountSpaced()
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '"' && (i == start || text[i - 1] == ' ') && (i + 1 == end || text[i + 1] == ' '))
                count++;
        }

        return count;
    }

    private bool CanClose(int i) =>
        text[i] switch
        {
            '"' => i > start && !char.IsWhiteSpace(text[i - 1]) || !Follows(i, c => !char.IsWhiteSpace(c)),
            '“' => !(Starts(i) && Follows(i, IsWordLike)),
            // Some outlets use the opening mark on both sides. It closes where no word follows.
            '„' or '«' => i > start && !char.IsWhiteSpace(text[i - 1]) && !Follows(i, char.IsLetterOrDigit) && _open.Count > 0,
            '‘' => !Starts(i),
            '\'' or '’' => i > start && !char.IsWhiteSpace(text[i - 1]),
            _ => true,
        };

    private bool Starts(int i) =>
        i == start || !char.IsLetterOrDigit(text[i - 1]) && !(text[i - 1] is '.' or ',' && Follows(i, char.IsWhiteSpace));

    private bool Follows(int i, Func<char, bool> predicate) => i + 1 < end && predicate(text[i + 1]);

    // Between two letters, before the digits of a decade ('90s), or before the single letter after an abbreviation.
    private bool IsApostrophe(int i)
    {
        if (text[i] is not ('\'' or '’' or '‘'))
            return false;
        var letterBefore = i > start && char.IsLetterOrDigit(text[i - 1]);
        return letterBefore ? Follows(i, char.IsLetterOrDigit) : Follows(i, char.IsDigit) || IsAfterAbbreviation(i);
    }

    // "Harold Price Jr.'s"
    private bool IsAfterAbbreviation(int i) =>
        i > start + 1
        && text[i - 1] == '.'
        && char.IsLetter(text[i - 2])
        && Follows(i, char.IsLower)
        && !(i + 2 < end && char.IsLetterOrDigit(text[i + 2]));

    // Between two letters of a Hebrew abbreviation: צה"ל.
    private bool IsGershayim(int i) => text[i] is '"' or '״' or '”' && i > start && IsHebrew(text[i - 1]) && Follows(i, IsHebrew);

    private static bool IsHebrew(char c) => c is >= '\u05D0' and <= '\u05EA';

    private static bool IsWordLike(char c) => char.IsLetterOrDigit(c) || QuotationMarks.IsMark(c) || c is '…' or '[' or '(';
}
