using Summarizer.Text;

namespace Summarizer.Names.Listed;

// Surnames and given names that are repeated alone.
internal sealed partial class ListedNameRecognizer
{
    private const int MinPart = 2;

    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    private List<CaselessName> WithParts(List<CaselessName> found)
    {
        foreach (var name in found.Where(name => name.Kind == NameKind.Person && name.Range.Last > name.Range.First))
            AddParts(name);
        if (_parts.Count == 0)
            return found;
        var all = new List<CaselessName>(found.Count);
        var next = 0;
        for (var i = 0; i < text.Count; i++)
        {
            while (next < found.Count && found[next].Range.Last < i)
                next++;
            if (next < found.Count && found[next].Range.First == i)
            {
                all.Add(found[next]);
                i = found[next].Range.Last;
            }
            else if (text.IsLetters(i) && ReturningAt(i) is { } part)
            {
                all.Add(part);
                i = part.Range.Last;
            }
        }

        return all;
    }

    private void AddParts(CaselessName name)
    {
        var (first, last) = (name.Range.First, name.Range.Last);
        var surname = last;
        while (surname > first + 1 && (text.IsBinder(surname - 1) || text.GapAfter(surname - 1) is "-" or "־"))
            surname--;
        Add(Phrase(surname, last));
        if (text.GapAfter(last - 1) is "-" or "־")
            Add(text[last]);
        if (text.IsGiven(first))
            Add(text[first]);
    }

    private void Add(string part)
    {
        if (part.Length > MinPart)
            _parts.Add(part);
    }

    private string Phrase(int first, int last) => string.Join(' ', Enumerable.Range(first, last - first + 1).Select(word => text[word]));

    // A name's part alone; one that is a common word only where it can be nothing else.
    private CaselessName? ReturningAt(int i)
    {
        for (var last = Math.Min(text.Count - 1, i + 2); last >= i; last--)
        {
            if (last > i && !Enumerable.Range(i + 1, last - i).All(text.Joins))
                continue;
            var phrase = Phrase(i, last);
            var isKnown = _parts.Contains(phrase) || last == i && text.Detached(i) is { } bare && _parts.Contains(bare);
            if (!isKnown || last == i && !CanReturn(i))
                continue;
            return new CaselessName(new TokenRange(i, last), i, RoleStart(i), NameKind.Person);
        }

        return null;
    }

    private bool CanReturn(int i)
    {
        if (text.VerbLength(i) > 0 && !text.IsSurname(i))
            return false;
        if (
            text.PlaceLength(i) > 0
            || text.IsStop(i)
            || text.IsRole(i) && !text.IsGiven(i)
            || text.IsHomonym(i)
            || text.IsOrganizationWord(i)
        )
            return IsSubject(i) || Before(i) != Sign.None || StartsSentence(i) && !text.IsStop(i) && !text.IsRole(i);
        return true;
    }
}
