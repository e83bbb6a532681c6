using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Quotes.Speech;

/// <summary>
/// Finds the questions and answers of an interview: paragraphs that ask, and those after them or after labels (<c>Q:</c>, <c>A:</c>,
/// <c>CALDERA:</c>).
/// </summary>
internal sealed class InterviewReader
{
    private const int MinQuestions = 3;
    private const int MinLabelledQuestions = 2;
    private const int MaxQuestionLength = 400;
    private const int MaxLabelLength = 40;
    private const int MaxStatementLength = 160;
    private readonly string _text;
    private readonly Language _language;
    private readonly List<Turn> _turns = [];

    private InterviewReader(Article article)
    {
        (_text, _language) = (article.Text, article.Language);
        for (var start = 0; start < _text.Length; )
        {
            var end = _text.IndexOf('\n', start);
            if (end < 0)
                end = _text.Length;
            if (end > start)
                _turns.Add(Read(start, end));
            start = end + 1;
        }
    }

    /// <summary>The questions and answers, each in order; none if the article is not an interview.</summary>
    public static Interview Read(Article article)
    {
        if (article.Language.FirstPersonWords.Count == 0)
            return Interview.None;
        var reader = new InterviewReader(article);
        return reader.Labelled() ?? reader.DashedAnswers() ?? reader.Unlabelled() ?? reader.Dashed() ?? Interview.None;
    }

    private Turn Read(int start, int end)
    {
        var inner = start;
        while (inner < end && (char.IsWhiteSpace(_text[inner]) || _text[inner] is '*' or '-' or '–' or '—' or '•' or '▪' or '►'))
            inner++;
        var label = Label(inner, end, out var stop);
        if (label.Length > 0)
        {
            inner += stop + 1;
            while (inner < end && _text[inner] is ' ' or '　')
                inner++;
        }

        var last = end;
        while (last > inner && (char.IsWhiteSpace(_text[last - 1]) || QuotationMarks.IsMark(_text[last - 1])))
            last--;
        var asks = last > inner && IsQuestionMark(last - 1) && end - inner <= MaxQuestionLength;
        return new Turn(start, inner, end, label, asks, start < inner ? _text[start] : '\0');
    }

    private bool IsQuestionMark(int at) => _text[at] is '?' or '؟' or '？' || SentenceBoundaries.IsGreekQuestionMark(_text, at);

    // One to four words before a colon, or a question or answer label before a full stop.
    private string Label(int start, int end, out int stop)
    {
        var opening = _text.AsSpan(start, Math.Min(MaxLabelLength, end - start));
        stop = opening.IndexOf(':');
        if (stop <= 0 || !IsInitials(opening[..stop]))
            stop = opening.IndexOfAny([':', '.', '：', '．', '　']);
        if (stop <= 0 || start + stop + 1 >= end || _text[start + stop] is ':' or '.' && _text[start + stop + 1] != ' ')
            return "";
        var label = _text.Substring(start, stop).TrimEnd();
        if (IsQuestionLabel(label) || IsAnswerLabel(label))
            return label;
        var isName =
            _text[start + stop] == ':'
            && label.Split(' ') is { Length: <= 4 } words
            && (
                words.All(word => word.Length > 1 && char.IsUpper(word[0]) || word != words[0] && _language.FunctionWords.Contains(word))
                || IsInitials(label)
            );
        return isName ? label : "";
    }

    // "C. B."
    private static bool IsInitials(ReadOnlySpan<char> label)
    {
        for (var i = 0; i < label.Length; i++)
        {
            var isInitial = char.IsUpper(label[i]) && i + 1 < label.Length && label[i + 1] == '.';
            if (!isInitial && label[i] is not ('.' or ' ' or '-' or '\u00A0'))
                return false;
        }

        return label.Contains('.');
    }

    private bool IsQuestionLabel(string label) => _language.QuestionLabels.Contains(_language.Lower(label));

    private bool IsAnswerLabel(string label) => _language.AnswerLabels.Contains(_language.Lower(label));

    private Interview? Labelled()
    {
        var counts = _turns
            .Where(turn => turn.Label.Length > 0)
            .GroupBy(turn => turn.Label)
            .ToDictionary(group => group.Key, group => group.ToList());
        var asking = counts
            .Where(entry => IsQuestionLabel(entry.Key) || entry.Value.TrueForAll(turn => turn.Asks) && !IsAnswerLabel(entry.Key))
            .Select(entry => entry.Key)
            .ToHashSet();
        asking.ExceptWith([.. asking.Where(label => !IsQuestionLabel(label) && AnswersWithQuestions(label, asking))]);
        var answering = counts
            .Where(entry => IsAnswerLabel(entry.Key) || entry.Value.Count > 1 || asking.Count > 0)
            .Select(entry => entry.Key)
            .Except(asking)
            .ToHashSet();
        var questions = _turns.Count(turn => turn.Asks && !answering.Contains(turn.Label) || IsQuestionLabel(turn.Label));
        if (
            answering.Count == 0
            || questions < MinLabelledQuestions
            || _turns.Count(turn => answering.Contains(turn.Label)) < MinLabelledQuestions
        )
            return null;

        var (answers, asked) = (new List<SpokenTurn>(), new List<TextSpan>());
        var last = _turns.FindLastIndex(turn => turn.Label.Length > 0);
        var hasBegun = false;
        var areQuestionsLabelled = _turns.Count(turn => turn.Asks && turn.Label.Length == 0) < MinLabelledQuestions;
        string? speaker = null;
        for (var i = 0; i <= last; i++)
        {
            var turn = _turns[i];
            if (turn.Label.Length > 0)
                speaker = answering.Contains(turn.Label)
                    ? IsAnswerLabel(turn.Label)
                        ? ""
                        : turn.Label
                    : null;
            else if (turn.Asks || !areQuestionsLabelled && i < last && answering.Contains(_turns[i + 1].Label))
                speaker = null;
            hasBegun |= speaker is not null || turn.Label.Length > 0 || turn.Asks;
            if (speaker is not null)
                answers.Add(turn.Speak(speaker));
            else if (hasBegun)
                asked.Add(turn.Span);
        }

        return new Interview(answers, asked);
    }

    // "What else should I have done?": each of the label's turns follows a question of another one.
    private bool AnswersWithQuestions(string label, HashSet<string> asking)
    {
        for (var i = 0; i < _turns.Count; i++)
        {
            if (_turns[i].Label == label && !(i > 0 && _turns[i - 1].Label != label && asking.Contains(_turns[i - 1].Label)))
                return false;
        }

        return true;
    }

    // Only the answers have a dash, and the paragraph before each is a question.
    private Interview? DashedAnswers()
    {
        var (answers, asked) = (new List<SpokenTurn>(), new List<TextSpan>());
        var questions = 0;
        for (var i = 0; i < _turns.Count; i++)
        {
            if (_turns[i].Bullet is not ('-' or '–' or '—'))
                continue;
            if (i == 0 || _turns[i].Asks || _turns[i - 1].Bullet != '\0')
                return null;
            answers.Add(_turns[i].Speak(""));
            if (_turns[i - 1].Asks)
                asked.Add(_turns[i - 1].Span);
            questions += _turns[i - 1].Asks ? 1 : 0;
        }

        return questions >= MinLabelledQuestions && questions * 2 > answers.Count ? new Interview(answers, asked) : null;
    }

    private Interview? Unlabelled()
    {
        var first = _turns.FindIndex(turn => turn.Asks);
        var last = _turns.FindLastIndex(turn => turn.Asks);
        var questions = _turns.Count(turn => turn.Asks);
        if (questions < MinQuestions || last + 1 >= _turns.Count || questions * 4 < last + 1 - first)
            return null;

        var (answers, asked) = (new List<SpokenTurn>(), new List<TextSpan> { _turns[first].Span });
        for (var i = first + 1; i <= last + 1; i++)
        {
            var isQuestion = _turns[i].Asks || i <= last && (IsMarkedQuestion(i, first) || IsStatementBeforeAnswer(i));
            if (isQuestion)
                asked.Add(_turns[i].Span);
            else
                answers.Add(_turns[i].Speak(""));
        }

        // Questions and answers about a fact have neither an I nor a you.
        return answers.Count >= MinQuestions && answers.Count(IsPersonal) * 3 >= answers.Count ? new Interview(answers, asked) : null;
    }

    // "—¿Le queda algo?\n\n—La tranquilidad.": questions and answers in turn, without a narrator.
    private Interview? Dashed()
    {
        var (answers, asked) = (new List<SpokenTurn>(), new List<TextSpan>());
        var questions = 0;
        var isAnswer = false;
        foreach (var turn in _turns)
        {
            if (turn.Bullet is not ('—' or '―' or '–'))
            {
                isAnswer = false;
                continue;
            }

            if (_text.AsSpan(turn.Inner, turn.Length).ContainsAny('—', '―') || isAnswer && turn.Asks)
                return null;
            questions += turn.Asks ? 1 : 0;
            if (isAnswer)
                answers.Add(turn.Speak(""));
            else
                asked.Add(turn.Span);
            isAnswer = !isAnswer;
        }

        return questions >= MinLabelledQuestions && answers.Count >= MinLabelledQuestions && answers.Any(IsPersonal)
            ? new Interview(answers, asked)
            : null;
    }

    private bool IsMarkedQuestion(int i, int first) =>
        _turns[first].Bullet != '\0' && _turns[i].Bullet == _turns[first].Bullet && _turns[first + 1].Bullet != _turns[first].Bullet;

    // "Eleştirmen … demişti.": a short statement between two answers stands for a question.
    private bool IsStatementBeforeAnswer(int i) =>
        i > 0
        && !_turns[i - 1].Asks
        && i + 1 < _turns.Count
        && !_turns[i + 1].Asks
        && _turns[i].Length <= MaxStatementLength
        && _turns[i].Bullet == '\0'
        && !IsPersonal(_turns[i].Speak(""));

    private bool IsPersonal(SpokenTurn turn) => WordTokenizer.Words(_text, turn.Inner).Any(IsFirstPerson);

    private bool IsFirstPerson(Word word)
    {
        var lower = _language.Lower(word.Span.Of(_text));
        return _language.FirstPersonWords.Contains(lower)
            || _language.FirstPersonEndings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal));
    }

    private readonly record struct Turn(int Start, int Inner, int End, string Label, bool Asks, char Bullet)
    {
        public int Length => End - Inner;

        public TextSpan Span => new(Start, End);

        public SpokenTurn Speak(string label) => new(Span, new TextSpan(Inner, End), label);
    }
}
