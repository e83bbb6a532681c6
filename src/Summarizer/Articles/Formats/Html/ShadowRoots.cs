using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>
/// Puts the text of declarative shadow roots (<c>template shadowrootmode</c>) where readers see it, with the host's own children in its
/// slots.
/// </summary>
internal static class ShadowRoots
{
    /// <summary>Replaces the children of each host on a page.</summary>
    public static void Flatten(IHtmlDocument page)
    {
        var hosts = new Stack<IElement>(page.All.Where(element => element.ShadowRoot is not null));
        while (hosts.TryPop(out var host))
        {
            var root = host.ShadowRoot!;
            foreach (var inner in root.QuerySelectorAll("*").Where(element => element.ShadowRoot is not null))
                hosts.Push(inner);
            Fill(page, host, root);
        }
    }

    private static void Fill(IHtmlDocument page, IElement host, IShadowRoot root)
    {
        var slots = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var slot in root.QuerySelectorAll("slot"))
            slots.TryAdd(slot.GetAttribute("name") ?? "", slot);
        // What has no slot is not shown.
        var unseen = page.CreateElement("div");
        unseen.SetAttribute("hidden", "");
        var filled = new HashSet<IElement>();
        foreach (var child in host.ChildNodes.ToList())
        {
            var slot = slots.GetValueOrDefault((child as IElement)?.GetAttribute("slot") ?? "", unseen);
            if (slot != unseen && filled.Add(slot))
                slot.InnerHtml = "";
            slot.AppendChild(child);
        }

        foreach (var node in root.ChildNodes.Append(unseen).ToList())
            host.AppendChild(node);
    }
}
