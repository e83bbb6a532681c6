using System.Text;

namespace Summarizer.Articles.Formats.Office;

/// <summary>The open fields at a position in the text. A field has an instruction, which is not displayed, and then a result.</summary>
internal sealed class DocxFields
{
    // Enough to tell the field's type.
    private const int MaxInstruction = 40;

    // Every run of text checks all open fields.
    private const int MaxOpen = 50;

    private readonly Stack<Field> _open = new();

    /// <summary>Whether the position is in an instruction.</summary>
    public bool IsInstruction => _open.Any(one => one.IsInstruction);

    /// <summary>Whether the position is in a table of contents or an index.</summary>
    public bool IsApparatus => _open.Any(one => one.IsApparatus);

    /// <summary>A table of contents or an index repeats the headings.</summary>
    public static bool NamesApparatus(string instruction) => instruction.TrimStart().Split(' ', 2)[0] is "TOC" or "INDEX" or "TOA";

    public void Mark(string? type)
    {
        if (type == "begin" && _open.Count < MaxOpen)
            _open.Push(new Field());
        else if (type == "separate" && _open.TryPeek(out var field))
            field.EndInstruction();
        else if (type == "end")
            _open.TryPop(out _);
    }

    public void AddInstruction(string text)
    {
        if (_open.TryPeek(out var field))
            field.Add(text);
    }

    /// <summary>Ends the instructions of the paragraph. Otherwise, an unclosed one would hide the rest of the text.</summary>
    public void EndParagraph()
    {
        foreach (var field in _open.Where(field => field.IsInstruction))
            field.EndInstruction();
    }

    private sealed class Field
    {
        private readonly StringBuilder _instruction = new();

        public bool IsInstruction { get; private set; } = true;

        public bool IsApparatus { get; private set; }

        public void Add(string text)
        {
            if (IsInstruction && _instruction.Length < MaxInstruction)
                _instruction.Append(text);
        }

        public void EndInstruction()
        {
            IsInstruction = false;
            IsApparatus = NamesApparatus(_instruction.ToString());
        }
    }
}
