using System.Text.Json;
using System.Text.RegularExpressions;
using Summarizer.Models.Chat;
using Summarizer.Text;

namespace Summarizer.Models.Replies;

/// <summary>
/// Finds the requested object in a reply, whatever surrounds it: with a strict parser if the whole reply is JSON, otherwise with a tolerant
/// one in the reply without its thoughts. The last match wins, because examples come first.
/// </summary>
/// <param name="read">Reads an object; null if it is not the requested one.</param>
internal sealed partial class ReplyObjects<T>(Func<JsonElement, T?> read)
    where T : class
{
    private const int MaxNesting = 4;

    // Each brace may begin an object that is parsed to the end of the text in vain. The limit keeps hostile replies linear.
    private const int MaxReadsOfText = 4;

    private (T Value, ReplyRepairs Repairs)? _found;
    private (T Value, ReplyRepairs Repairs)? _truncated;
    private bool _hasObject;

    public static ReplyReading<T> Read(string reply, Func<JsonElement, T?> read) => new ReplyObjects<T>(read).Read(reply);

    private ReplyReading<T> Read(string reply)
    {
        var text = CanonicalText.DropNoncharacters(reply).Trim('\uFEFF');
        if (string.IsNullOrWhiteSpace(text))
            return new(null, ReplyRepairs.None, ReplyFault.Empty);

        var repairs = text.Length == reply.Length ? ReplyRepairs.None : ReplyRepairs.Characters;
        if (Parse(text) is { } document && FindIn(document, MaxNesting) is { } whole)
            return new(whole.Value, whole.Repairs | repairs);

        // A reply that consists of one object, fenced or not, is not a thought, whatever tags its strings contain.
        if (FindWhole(text) is { } fenced)
            return new(fenced.Value, fenced.Repairs | repairs);

        var (said, thought) = ReplyThoughts.Split(text);
        if (said.Count > 1 || said[0].Length < text.Length)
            repairs |= ReplyRepairs.Thought;
        foreach (var part in said)
            Scan(part);
        if (Best is null)
            foreach (var part in said.Where(part => part.Contains("\\\"", StringComparison.Ordinal)))
                ScanEncoded(part);
        // Only an object at the end of a thought can be the reply.
        if (Best is null && thought is not null)
            Scan(thought, mustEnd: true);
        return Best is { } best ? new(best.Value, best.Repairs | repairs) : new(null, ReplyRepairs.None, FaultOf(said, thought));
    }

    private (T Value, ReplyRepairs Repairs)? Best => _found ?? _truncated;

    private ReplyFault FaultOf(IReadOnlyList<string> said, string? thought) =>
        thought is not null ? ReplyFault.OnlyReasoning
        : _hasObject ? ReplyFault.MissingMembers
        : said.Any(part => part.Contains('{', StringComparison.Ordinal)) ? ReplyFault.BrokenObject
        : ReplyFault.NoObject;

    private (T Value, ReplyRepairs Repairs)? FindWhole(string text)
    {
        var start = text.IndexOf('{', StringComparison.Ordinal);
        if (start < 0 || !Fence().IsMatch(text.AsSpan(0, start)))
            return null;
        var json = LooseJson.Read(text, start);
        return json.IsComplete && IsEnd(text, json.End) && FindIn(JsonSerializer.SerializeToElement(json.Members), MaxNesting) is { } found
            ? (
                found.Value,
                found.Repairs
                    | json.Repairs
                    | (start > 0 || json.End < text.TrimEnd().Length ? ReplyRepairs.SurroundingText : ReplyRepairs.None)
            )
            : null;
    }

    private void ScanEncoded(string part)
    {
        Scan(LooseString.Unescape(part));
        if (_found is { } found)
            _found = (found.Value, found.Repairs | ReplyRepairs.Encoded);
    }

    private void Scan(string text, bool mustEnd = false)
    {
        var work = MaxReadsOfText * (long)text.Length;
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0 && work >= 0; )
        {
            var json = LooseJson.Read(text, at);
            work -= json.End - at;
            var found = json.Members.Count == 0 ? null : FindIn(JsonSerializer.SerializeToElement(json.Members), MaxNesting);
            _hasObject |= json.IsComplete && json.Members.Count > 0;
            if (found is { } value && (!mustEnd || json.IsComplete && IsEnd(text, json.End)))
            {
                var isAlone = string.IsNullOrWhiteSpace(text[..at]) && string.IsNullOrWhiteSpace(text[json.End..]);
                var repairs = value.Repairs | json.Repairs | (isAlone ? ReplyRepairs.None : ReplyRepairs.SurroundingText);
                if (json.IsComplete)
                    _found = (value.Value, repairs);
                else
                    _truncated = (value.Value, repairs | ReplyRepairs.Truncated);
            }

            var next = json.IsComplete || json.IsTooDeep || found is not null ? Math.Max(json.End, at + 1) : at + 1;
            at = next < text.Length ? text.IndexOf('{', next) : -1;
        }
    }

    private static bool IsEnd(string text, int end) => Remainder().IsMatch(text.AsSpan(end));

    private (T Value, ReplyRepairs Repairs)? FindIn(JsonElement element, int nesting)
    {
        if (element.ValueKind == JsonValueKind.Object && read(element) is { } value)
            return (value, ReplyRepairs.None);
        if (nesting == 0)
            return null;
        var found = element.ValueKind switch
        {
            JsonValueKind.Object => Last(element.EnumerateObject().Select(member => member.Value), nesting),
            JsonValueKind.Array => Last(element.EnumerateArray(), nesting),
            JsonValueKind.String when element.Text()?.Trim() is ['{' or '[' or '"', _, ..] text => FindIn(text, nesting),
            _ => null,
        };
        return found is { } inner ? (inner.Value, inner.Repairs | ReplyRepairs.Wrapped) : null;
    }

    private (T Value, ReplyRepairs Repairs)? FindIn(string text, int nesting)
    {
        if (Parse(text) is { } document)
            return FindIn(document, nesting - 1) is { } found ? (found.Value, found.Repairs | ReplyRepairs.Encoded) : null;
        if (text[0] != '{')
            return null;
        var json = LooseJson.Read(text, 0);
        return json.IsComplete && FindIn(JsonSerializer.SerializeToElement(json.Members), nesting - 1) is { } loose
            ? (loose.Value, loose.Repairs | json.Repairs | ReplyRepairs.Encoded)
            : null;
    }

    private (T Value, ReplyRepairs Repairs)? Last(IEnumerable<JsonElement> elements, int nesting) =>
        elements.Select(element => FindIn(element, nesting - 1)).LastOrDefault(found => found is not null);

    private static JsonElement? Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A\s*(?:```\w*\s*)?\z")]
    private static partial Regex Fence();

    // Fences, template tokens and closing tags.
    [GeneratedRegex(@"\A(?:\s|`|<[^<>]{0,60}>)*\z")]
    private static partial Regex Remainder();
}
