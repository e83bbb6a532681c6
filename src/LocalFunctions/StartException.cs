namespace LocalFunctions;

/// <summary>The host cannot start, and the message says in plain words why and what to do.</summary>
public sealed class StartException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public StartException() { }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why the host cannot start and what to do.</param>
    public StartException(string message)
        : base(message) { }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why the host cannot start and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public StartException(string message, Exception innerException)
        : base(message, innerException) { }
}
