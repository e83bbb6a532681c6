namespace LocalFunctions;

/// <summary>The host cannot start. The message says why and what to do.</summary>
public sealed class StartException : Exception
{
    /// <summary>Creates an exception without a message.</summary>
    public StartException() { }

    /// <summary>Creates an exception with a message for the user.</summary>
    public StartException(string message)
        : base(message) { }

    /// <summary>Creates an exception with a message for the user and a cause.</summary>
    public StartException(string message, Exception innerException)
        : base(message, innerException) { }
}
