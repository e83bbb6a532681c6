using Summarizer.Quotes.People;
using Summarizer.Quotes.Speech;

namespace Summarizer.Quotes;

/// <summary>Who answers in an interview.</summary>
internal sealed class InterviewSpeaker
{
    private readonly TokenizedArticle _text;
    private readonly PersonDirectory _people;
    private readonly Dictionary<int, SpokenTurn> _answers;
    private readonly Lazy<Mention?> _guest;
    private readonly Lazy<Dictionary<string, string>> _names;

    public InterviewSpeaker(TokenizedArticle text, PersonDirectory people)
    {
        (_text, _people) = (text, people);
        _answers = text.Turns.Where(turn => turn.IsAnswer).ToDictionary(turn => turn.Outer.Start);
        _guest = new Lazy<Mention?>(Guest);
        _names = new Lazy<Dictionary<string, string>>(NamesByInitials);
    }

    /// <summary>A quotation with its speaker if it is an answer, otherwise null.</summary>
    public AttributedQuotation? AnswerOf(Summarizer.Text.Quotation quotation)
    {
        if (!_answers.TryGetValue(quotation.Outer.Start, out var answer))
            return null;
        var name =
            answer.Label is { Length: > 0 } label ? FullName(label)
            : _guest.Value is { } guest ? _people.Identify(guest).Name
            : null;
        return new AttributedQuotation(name is null ? null : new Speaker(name, null), IsReported: true);
    }

    // "CALDERA", "Herbst", "Ines Caldera", "I. C."
    private string? FullName(string label) =>
        Initials(label) is { } initials && _names.Value.TryGetValue(initials, out var name)
            ? name
            : _people.FullName(_text.Language.Lower(label.AsSpan(label.LastIndexOf(' ') + 1)), isSingle: true) ?? label;

    private static string? Initials(string label) =>
        label.Contains('.') && !label.Any(char.IsLower) ? new string([.. label.Where(char.IsUpper)]) : null;

    private Dictionary<string, string> NamesByInitials()
    {
        var names = new Dictionary<string, string>();
        foreach (var mention in _people.Mentions.Where(_people.IsKnownPerson))
        {
            var name = _people.Identify(mention).Name;
            names.TryAdd(string.Concat(name.Split(' ', '-').Select(word => word[..Math.Min(1, word.Length)])), name);
        }

        return names;
    }

    // The person whom the introduction mentions most, otherwise the first one after the last answer.
    private Mention? Guest()
    {
        // The paragraph before the first answer is a question.
        var question = _text.Text.LastIndexOf('\n', Math.Max(0, _answers.Keys.Min() - 2));
        var start = Math.Max(0, question);
        var end = _answers.Values.Max(answer => answer.Outer.End);
        var people = _people.Mentions.Where(mention => mention.End - mention.NameFirst > 1 && _people.IsKnownPerson(mention)).ToList();
        var introduced = people.Where(mention => Start(mention) < start).ToList();
        if (introduced.Count == 0)
            return people
                .Where(mention => !_text.IsQuoted(mention.First))
                .OrderBy(mention => Start(mention) < end)
                .Select(mention => (Mention?)mention)
                .FirstOrDefault();
        return introduced
            .GroupBy(mention => _people.Identify(mention).Name)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Any(mention => _people.RoleOf(mention) is not null))
            .First()
            .First();
    }

    private int Start(Mention mention) => _text.Words[mention.First].Span.Start;
}
