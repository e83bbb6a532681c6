namespace LocalFunctions;

/// <summary>The key an HTTP function asks for.</summary>
public enum AuthorizationLevel
{
    /// <summary>No key.</summary>
    Anonymous = 0,

    /// <summary>A signed-in user; no key.</summary>
    User = 1,

    /// <summary>A key of the function or of its host.</summary>
    Function = 2,

    /// <summary>The system key.</summary>
    System = 3,

    /// <summary>The master key.</summary>
    Admin = 4,
}
