using System.Collections;
using AngleSharp.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>An element and those around it, from the inside out. Blocks of the same element share it.</summary>
internal sealed class ElementPath(IElement element, ElementPath? around) : IEnumerable<IElement>
{
    /// <summary>The element itself.</summary>
    public IElement Element => element;

    /// <summary>How many elements are around it.</summary>
    public int Depth { get; } = around is null ? 0 : around.Depth + 1;

    /// <summary>The path of the element around it.</summary>
    public ElementPath? Around => around;

    public IEnumerator<IElement> GetEnumerator()
    {
        for (var path = this; path is not null; path = path.Around)
            yield return path.Element;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
