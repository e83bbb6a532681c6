using System.Buffers;
using AngleSharp.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>A selector of a style sheet such as <c>div#main p.note</c>.</summary>
internal sealed class StyleSelector
{
    private const int MaxParts = 8;

    // Names of classes as style sheets and scripts write them; no page needs more.
    private const int MaxClassLength = 4096;

    private static readonly SearchValues<char> Unread = SearchValues.Create(":[]+~*()\\\"'@");

    // The selected element's part first, then its ancestors'.
    private readonly IReadOnlyList<(string? Tag, string? Id, string[] Classes)> _parts;

    private StyleSelector(IReadOnlyList<(string? Tag, string? Id, string[] Classes)> parts)
    {
        _parts = parts;
        var (tag, id, classes) = parts[0];
        Key =
            id is not null ? "#" + id
            : classes is [var first, ..] ? "." + first
            : tag!;
        foreach (var part in parts)
            Weight += (part.Id is null ? 0 : 1000) + part.Classes.Length * 30 + (part.Tag is null ? 0 : 1);
    }

    /// <summary>What an element must have to be looked at: <c>#id</c>, <c>.class</c> or a tag.</summary>
    public string Key { get; }

    /// <summary>The weight of its rule's declarations.</summary>
    public int Weight { get; }

    /// <summary>The selector; null if it selects by something else or a whole page.</summary>
    public static StyleSelector? TryParse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.ContainsAny(Unread))
            return null;
        var parts = text.ToString().Split([' ', '>', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > MaxParts || parts[^1] is "html" or "body" or "main" or "article")
            return null;
        var read = new List<(string?, string?, string[])>();
        foreach (var part in parts.Reverse())
        {
            if (TryParsePart(part) is not { } one)
                return null;
            read.Add(one);
        }

        return new StyleSelector(read);
    }

    private static (string? Tag, string? Id, string[] Classes)? TryParsePart(string part)
    {
        string? id = null;
        var classes = new List<string>();
        var end = part.AsSpan().IndexOfAny('.', '#');
        var tag = end < 0 ? part : part[..end];
        while (end >= 0)
        {
            var next = part.AsSpan(end + 1).IndexOfAny('.', '#');
            var name = next < 0 ? part[(end + 1)..] : part.Substring(end + 1, next);
            if (name.Length == 0)
                return null;
            if (part[end] == '.')
                classes.Add(name);
            else
                id = name;
            end = next < 0 ? -1 : end + 1 + next;
        }

        return (tag.Length == 0 ? null : tag.ToLowerInvariant(), id, [.. classes]);
    }

    /// <summary>The classes of an element.</summary>
    public static string[] ClassesOf(IElement element) =>
        element.ClassName is { Length: > 0 and <= MaxClassLength } names
            ? names.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries)
            : [];

    /// <summary>Whether it selects the element.</summary>
    public bool Matches(IElement element)
    {
        if (!Matches(0, element))
            return false;
        var part = 1;
        for (var ancestor = element.ParentElement; part < _parts.Count && ancestor is not null; ancestor = ancestor.ParentElement)
        {
            if (Matches(part, ancestor))
                part++;
        }

        return part == _parts.Count;
    }

    private bool Matches(int part, IElement element)
    {
        var (tag, id, classes) = _parts[part];
        return (tag is null || element.LocalName == tag)
            && (id is null || element.Id == id)
            && (classes.Length == 0 || classes.All(ClassesOf(element).Contains));
    }
}
