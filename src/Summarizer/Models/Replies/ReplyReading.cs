namespace Summarizer.Models.Replies;

/// <summary>The result of reading a reply.</summary>
/// <param name="Value">The requested object; null if it cannot be read.</param>
/// <param name="Repairs">What had to be repaired to read it.</param>
/// <param name="Fault">Why it cannot be read.</param>
internal readonly record struct ReplyReading<T>(T? Value, ReplyRepairs Repairs, ReplyFault Fault = ReplyFault.None)
    where T : class;

/// <summary>What had to be repaired before a reply could be read.</summary>
[Flags]
public enum ReplyRepairs
{
    /// <summary>Nothing: it is exactly the requested object.</summary>
    None = 0,

    /// <summary>Text, a code fence or another object surrounds it.</summary>
    SurroundingText = 1,

    /// <summary>A thought or another channel precedes it.</summary>
    Thought = 2,

    /// <summary>It is nested in another object or an array.</summary>
    Wrapped = 4,

    /// <summary>It is JSON encoded as a string.</summary>
    Encoded = 8,

    /// <summary>Commas are missing or superfluous.</summary>
    Commas = 16,

    /// <summary>Brackets are missing, doubled or of the wrong kind.</summary>
    Brackets = 32,

    /// <summary>Quotation marks are missing, unescaped or of a kind JSON does not allow.</summary>
    Quotes = 64,

    /// <summary>Strings contain raw line breaks or invalid escapes.</summary>
    Escapes = 128,

    /// <summary>It contains comments.</summary>
    Comments = 256,

    /// <summary>Its end is missing; only the complete members are used.</summary>
    Truncated = 512,

    /// <summary>It contained noncharacters.</summary>
    Characters = 1024,
}

/// <summary>Why a reply is unusable.</summary>
public enum ReplyFault
{
    /// <summary>It is usable.</summary>
    None,

    /// <summary>It is empty.</summary>
    Empty,

    /// <summary>It consists only of reasoning, in a member of its own or between tags.</summary>
    OnlyReasoning,

    /// <summary>It contains no JSON object.</summary>
    NoObject,

    /// <summary>Its JSON is beyond repair.</summary>
    BrokenObject,

    /// <summary>Its JSON lacks required members.</summary>
    MissingMembers,

    /// <summary>It reached the token limit.</summary>
    CutOff,

    /// <summary>The model, its endpoint or the provider's filter declined.</summary>
    Declined,

    /// <summary>The article supports no sentence of it.</summary>
    Unsupported,
}
