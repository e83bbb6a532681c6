using Summarizer.Articles.Formats.Pdf.Drawing;

namespace Summarizer.Articles.Formats.Pdf;

/// <summary>Parts of a document that an article can do without: its metadata and its tags.</summary>
internal static class Damage
{
    /// <summary>Reads a part; returns the fallback if it is damaged.</summary>
    public static T Or<T>(Func<T> read, T fallback)
    {
        try
        {
            return read();
        }
#pragma warning disable CA1031 // A damaged part makes the library throw almost anything.
        catch (Exception exception) when (IsDamage(exception))
        {
            return fallback;
        }
#pragma warning restore CA1031
    }

    /// <summary>Whether an exception means that the document is damaged.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is not (PdfBudgetException or OperationCanceledException or OutOfMemoryException);
}
