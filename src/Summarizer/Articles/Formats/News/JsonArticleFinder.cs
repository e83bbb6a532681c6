using System.Text.Json;

namespace Summarizer.Articles.Formats.News;

/// <summary>Finds the objects in JSON that are articles: those with a title and a text, wherever an API puts them.</summary>
internal static class JsonArticleFinder
{
    // APIs wrap an article in a few objects and lists. Deeper objects are parts of articles.
    private const int MaxDepth = 8;

    // If one of several objects has nearly all of the text, it is the article and the others are teasers.
    private const int MainShareInPercent = 80;

    /// <summary>An article that was found.</summary>
    /// <param name="Objects">The object, and those around it up to the next list, which can hold its date and its address.</param>
    /// <param name="IsListed">Whether it is in a list.</param>
    public sealed record Found(IReadOnlyList<JsonElement> Objects, JsonMembers.Body Body, bool IsListed);

    /// <summary>The article; several if it is unclear which one is meant; empty if the document has none.</summary>
    public static IReadOnlyList<Found> Find(JsonElement root)
    {
        if (JsonBlocks.IsBlocks(root) && JsonBlocks.ToHtml(root) is { } html)
            return [new Found([root], new JsonMembers.Body(html, true), IsListed: false)];
        if (JsonMembers.PlainBody(root) is { } plain)
            return [new Found([root], plain, IsListed: false)];
        var found = Walk(root, needsTitle: true);
        if (found.Count == 0 && JsonMembers.BodyOf(root) is { } body)
            return [new Found([root], body, IsListed: false)];
        return Meant(found.Count > 0 ? found : Walk(root, needsTitle: false));
    }

    private static List<Found> Meant(List<Found> all)
    {
        var alone = all.FindAll(one => !one.IsListed);
        var listed = all.FindAll(one => one.IsListed);
        if (alone.Count == 0 || alone.Max(Length) < listed.Select(Length).DefaultIfEmpty(0).Max())
            return listed;
        var main = alone.MaxBy(Length)!;
        return Length(main) * 100L >= alone.Sum(one => (long)Length(one)) * MainShareInPercent ? [main] : alone;
    }

    private static int Length(Found one) => one.Body.Text.Length;

    private static List<Found> Walk(JsonElement root, bool needsTitle)
    {
        var found = new List<Found>();
        Visit(root, [], isListed: false, depth: 0);
        return found;

        void Visit(JsonElement value, IReadOnlyList<JsonElement> around, bool isListed, int depth)
        {
            if (depth > MaxDepth)
                return;
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var one in value.EnumerateArray())
                    Visit(one, [], isListed: true, depth + 1);
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                IReadOnlyList<JsonElement> objects = [value, .. around];
                if (BodyOf(value, needsTitle) is { } body)
                    found.Add(new Found(objects, body, isListed));
                else
                    foreach (var member in value.EnumerateObject())
                        Visit(member.Value, objects, isListed, depth + 1);
            }
        }
    }

    private static JsonMembers.Body? BodyOf(JsonElement item, bool needsTitle) =>
        !needsTitle ? JsonMembers.PlainBody(item)
        : JsonMembers.Title(item) is null ? null
        : JsonMembers.BodyOf(item);
}
