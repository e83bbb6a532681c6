using Summarizer.Names.SurnameFirst;

namespace Summarizer.Quotes;

// Korean: the subject has a particle, and the verb comes last: "김민수 대표는 “…”고 말했다".
internal sealed partial class SurnameAttributor
{
    private const string Topics = "은는도";
    private const string Subjects = "이가";

    private Voice? SpeakerInWords(Text.Quotation quotation, int begin, string after)
    {
        var start = quotation.Outer.Start;
        if (SubjectWithParticle(begin, start) is { } before)
            return before;
        var end = quotation.Outer.End;
        if (SubjectWithParticle(end, end + after.Length) is { } later)
            return later;
        // "곽도현 제주 감독의 말이다."
        var i = _names.FirstFrom(end);
        return i < _names.People.Count && _names.People[i] is var person && person.Start < end + 4 ? new Voice(person.Name) : null;
    }

    private bool IsReportedInWords(string after) =>
        after.Length > 0
        && (StartsWith(after, _signs.BeforeNames) || _signs.ReportingWords.Any(verb => after.Contains(verb, StringComparison.Ordinal)));

    // The last subject before an offset: a person, a pronoun, an organization or somebody without a name.
    private Voice? SubjectWithParticle(int begin, int end)
    {
        begin = Math.Max(begin, end - (2 * MaxDistance));
        for (var at = end - 1; at > begin; at--)
        {
            if (_quoted[at] || !EndsWord(at, end))
                continue;
            var isTopic = Topics.Contains(_text.Text[at], StringComparison.Ordinal);
            if (
                !isTopic && !Subjects.Contains(_text.Text[at], StringComparison.Ordinal)
                || !char.IsLetter(_text.Text[at - 1]) && _text.Text[at - 1] is not ')'
            )
                continue;
            if (Subject(begin, at, isTopic) is { } voice)
                return voice;
        }

        return null;
    }

    private bool EndsWord(int at, int end) => at + 1 >= end || !char.IsLetterOrDigit(_text.Text[at + 1]);

    private Voice? Subject(int begin, int particle, bool isTopic)
    {
        for (var i = _names.FirstFrom(particle) - 1; i >= 0 && _names.People[i].Start >= begin; i--)
        {
            if (_names.People[i].End == particle || _names.People[i].Start + _names.People[i].Length == particle)
                return new Voice(_names.People[i].Name);
            if (_names.People[i].End < particle)
                break;
        }

        var start = particle;
        while (start > begin && char.IsLetterOrDigit(_text.Text[start - 1]))
            start--;
        var word = _text.Text[start..particle];
        if (_text.Language.Honorifics.Contains(word))
            return new Voice(null);
        if (_text.Language.SpeakerPronouns.Contains(word))
            return new Voice(
                LastPerson(Math.Max(0, begin - (2 * MaxDistance)), start, IsTopic)?.Name
                    ?? LastPerson(Math.Max(0, begin - (2 * MaxDistance)), start, _ => true)?.Name
            );
        if (_organizations.TryGetValue(particle, out var organization))
            return isTopic ? new Voice(organization) : null;
        return
            (isTopic || _text.Text[particle] is '이' or '가') && _signs.Somebody.Any(noun => word.EndsWith(noun, StringComparison.Ordinal))
            ? new Voice(null)
            : null;
    }

    private bool IsTopic(PersonMention person) =>
        person.End < _text.Text.Length && (Topics + Subjects).Contains(_text.Text[person.End], StringComparison.Ordinal);
}
