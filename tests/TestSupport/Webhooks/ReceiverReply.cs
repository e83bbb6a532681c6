namespace TestSupport.Webhooks;

/// <summary>How the receiver answers a request.</summary>
public abstract record ReceiverReply
{
    private ReceiverReply() { }

    /// <summary>204.</summary>
    public static ReceiverReply Accepted { get; } = new Status(204);

    /// <summary>A response with a status.</summary>
    /// <param name="RetryAfter">The header <c>Retry-After</c>.</param>
    public sealed record Status(int Code, string? RetryAfter = null, string Body = "") : ReceiverReply
    {
        /// <summary>The header <c>Location</c>.</summary>
        public string? Location { get; init; }
    }

    /// <summary>The connection breaks before the status line.</summary>
    public sealed record Cut : ReceiverReply;

    /// <summary>No response, until the sender gives up.</summary>
    public sealed record Hang : ReceiverReply;

    /// <summary>200 and a body that never ends.</summary>
    public sealed record Endless : ReceiverReply;

    /// <summary>A status as a reply.</summary>
    public static implicit operator ReceiverReply(int code) => new Status(code);

    /// <summary>A status as a reply.</summary>
    public static ReceiverReply FromInt32(int code) => code;
}
