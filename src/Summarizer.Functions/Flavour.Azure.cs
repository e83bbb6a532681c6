namespace Summarizer.Functions;

/// <summary>What the azure flavour adds: nothing yet; the host has its own help.</summary>
internal static class Flavour
{
    /// <summary>Whether messages may go to this very machine, without TLS.</summary>
    public const bool AllowsLoopback = false;

    public static bool TryPrintHelp(string[] args) => false;

    public static void CheckArguments(string[] args)
    {
    }

    public static void AddFlavour(this FunctionsApplicationBuilder builder, string[] args)
    {
    }
}
