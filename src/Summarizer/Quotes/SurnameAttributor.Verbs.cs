using Summarizer.Languages;
using Summarizer.Names.SurnameFirst;

namespace Summarizer.Quotes;

// Chinese: the subject stands before the verb, "王毅说：“…”" and "“…”，王毅表示".
internal sealed partial class SurnameAttributor
{
    private const int MaxVerb = 6;
    private const int MaxBeforeName = 40;

    private Voice? SpeakerByVerb(Text.Quotation quotation, int begin, string after)
    {
        var before = _folded.AsSpan(0, quotation.Outer.Start).TrimEnd(" 　");
        var introduces = before.Length > 0 && before[^1] is '：' or ':';
        if (introduces)
            return Introduced(begin, before.Length - 1);
        if (SubjectAfter(quotation, after) is { } later)
            return later;
        if (before.Length > begin && before[^1] is '，' or ',' && HasVerb(begin, before.Length))
            return Introduced(begin, before.Length - 1);
        if (before.Length > begin && EndsWithVerb(before))
            return Introduced(begin, before.Length);
        return null;
    }

    private bool IsReported(Text.Quotation quotation, int begin, string after)
    {
        if (_hasParticles)
            return IsReportedInWords(after);
        var before = _folded.AsSpan(0, quotation.Outer.Start).TrimEnd(" 　");
        return before.Length > begin && (before[^1] is '：' or ':' || EndsWithVerb(before.TrimEnd("，,")));
    }

    // The subject of a clause that introduces a quotation.
    private Voice? Introduced(int begin, int end) => SubjectIn(begin, end) ?? new Voice(null);

    private bool HasVerb(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (VerbAt(at) > 0)
                return true;
        }

        return false;
    }

    private int VerbAt(int at)
    {
        for (var length = Math.Min(MaxVerb, _folded.Length - at); length > 0; length--)
        {
            if (_signs.ReportingWords.Contains(_folded.AsSpan(at, length)))
                return length;
        }

        return 0;
    }

    private bool EndsWithVerb(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(MaxVerb, text.Length); length > 0; length--)
        {
            if (_signs.ReportingWords.Contains(text[^length..]))
                return true;
        }

        return false;
    }

    // "“…”彭海涛说，", "“…”他告诉记者。"
    private Voice? SubjectAfter(Text.Quotation quotation, string after)
    {
        // A clause that ends with a colon introduces the next quotation.
        if (after.TrimEnd(' ').EndsWith('：') || after.Length < 2)
            return null;
        var start = quotation.Outer.End;
        var end = start + after.Length;
        var first = start;
        while (first < end && _folded[first] is '，' or ',' or ' ' or '。')
        {
            if (_folded[first] == '。')
                return null;
            first++;
        }

        var i = _names.FirstFrom(first);
        if (i < _names.People.Count && _names.People[i] is var person && person.Start < Math.Min(end, first + MaxBeforeName))
        {
            var lead = _folded.AsSpan(first, person.Start - first);
            if (!lead.ContainsAny("，,；：") && HasVerb(person.End, end) && !IsObject(PhraseStart(person)))
                return StartsWith(lead, _signs.Somebody) ? new Voice(null) : new Voice(person.Name);
        }

        if (!HasVerb(first, end))
            return null;
        if (IsPronoun(first))
            return new Voice(PersonBefore(quotation.Outer.Start));
        return StartsWith(_folded.AsSpan(first), _signs.Somebody) ? new Voice(null) : OrganizationFrom(first, end);
    }

    private Voice? OrganizationFrom(int first, int end)
    {
        var i = _names.FirstOrganizationFrom(first);
        return
            i < _names.Organizations.Count
            && _names.Organizations[i] is var organization
            && organization.Start == first
            && VerbAt(organization.End) > 0
            && organization.End < end
            ? new Voice(_names.FullName(organization.Text))
            : null;
    }

    private bool IsPronoun(int at)
    {
        foreach (var word in _text.Language.SpeakerPronouns)
        {
            if (_folded.AsSpan(at).StartsWith(word) && !(at + 1 < _folded.Length && _folded[at + 1] is '们' or '的'))
                return true;
        }

        return false;
    }

    // The last person who is no object before an offset.
    private string? PersonBefore(int offset) =>
        LastPerson(Math.Max(0, offset - (2 * MaxDistance)), offset, person => !IsObject(PhraseStart(person)))?.Name;

    // Who a clause is about: its last person, unless somebody without a name or a pronoun comes after.
    private Voice? SubjectIn(int begin, int end)
    {
        if (_hasParticles)
            return SubjectWithParticle(begin, end);
        begin = Math.Max(begin, end - (2 * MaxDistance));
        var person = LastPerson(begin, end, it => !IsObject(PhraseStart(it)) && it.End <= end && !IsPossessor(it));
        var from = person?.End ?? begin;
        for (var at = end - 1; at >= from; at--)
        {
            if (_quoted[at] || person is not null && at == from)
                continue;
            if (IsPronoun(at) && !IsObject(at) && (at == begin || !char.IsLetter(_folded[at - 1]) || IsLead(at)))
                return new Voice(person?.Name ?? PersonBefore(at));
            if (StartsWith(_folded.AsSpan(at, end - at), _signs.Somebody) && !IsObject(at) && BeginsClause(at, begin))
                return new Voice(null);
        }

        if (person is { } found)
            return new Voice(found.Name);
        for (var i = _names.FirstOrganizationFrom(end) - 1; i >= 0 && _names.Organizations[i].Start >= begin; i--)
        {
            var organization = _names.Organizations[i];
            if (organization.End <= end && !_quoted[organization.Start] && VerbAt(organization.End) > 0)
                return new Voice(_names.FullName(organization.Text));
        }

        return null;
    }

    // "随即", "随后" before a pronoun
    private bool IsLead(int at) =>
        at > 1 && _signs.BeforeNames.Contains(_folded.AsSpan(at - 2, 2)) || at > 0 && _folded[at - 1] is '在' or '据' or '而' or '但';

    private bool BeginsClause(int at, int begin) =>
        at == begin || !char.IsLetter(_folded[at - 1]) || _folded[at - 1] is '的' or '据' or '述';

    // "顾承远的秘书"
    private bool IsPossessor(PersonMention person) =>
        person.End < _folded.Length
        && _folded[person.End] is '的'
        && !(person.End + 1 < _folded.Length && _folded[person.End + 1] is '话' or '看');

    // Where a person's title begins, and the body before it: "外交部发言人" before a name.
    private int PhraseStart(PersonMention person)
    {
        var start = person.Start;
        if (person.Role is { } role && _text.Text.AsSpan(0, start).EndsWith(role))
            start -= role.Length;
        var last = _names.FirstOrganizationFrom(start) - 1;
        return last >= 0 && _names.Organizations[last].End == start ? _names.Organizations[last].Start : start;
    }

    // "对彭海涛说"
    private bool IsObject(int at)
    {
        var before = _folded.AsSpan(Math.Max(0, at - 8), Math.Min(8, at));
        foreach (var marker in _signs.ObjectMarkers)
        {
            if (before.EndsWith(marker))
                return !(marker.Length == 1 && before.Length > 1 && _signs.ReportingWords.Contains(before[^2..]));
        }

        return false;
    }
}
