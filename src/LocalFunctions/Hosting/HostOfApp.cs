namespace LocalFunctions;

/// <summary>Decides who runs this process: a Functions host that started it, or, when none did, this library.</summary>
internal static class HostOfApp
{
    private const string EndpointSetting = "Functions:Worker:HostEndpoint";

    /// <summary>
    /// Whether this library is the host. It is not where anything hints at another one, for it asks for no keys: only a developer's
    /// machine may do without.
    /// </summary>
    /// <param name="arguments">The command line; a Functions host passes its address there.</param>
    /// <param name="environment">The names of the environment variables.</param>
    /// <param name="isNative">Whether the process was started inside the native host of placeholders.</param>
    /// <exception cref="StartException">A Functions host seems to have started this process without its address.</exception>
    public static bool IsLocal(IEnumerable<string> arguments, IEnumerable<string> environment, bool isNative)
    {
        string[] variables = [.. environment.Select(name => name.Replace("__", ":", StringComparison.Ordinal))];
        if (isNative || arguments.Any(IsEndpoint) || variables.Contains(EndpointSetting, StringComparer.OrdinalIgnoreCase)) return false;
        if (Find(variables, "FUNCTIONS_") is { } variable)
        {
            throw new StartException(
                $"The environment variable {variable} belongs to a Functions host, but none has started this program: its address (--functions-uri) is missing. "
                + $"Remove {variable} to run the functions here.");
        }

        return Find(variables, "WEBSITE_") is null;
    }

    private static bool IsEndpoint(string argument)
    {
        string name = argument.TrimStart('-', '/').Split('=')[0];
        return name.Equals("functions-uri", StringComparison.OrdinalIgnoreCase) || name.Equals(EndpointSetting, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Find(string[] variables, string prefix) =>
        Array.Find(variables, name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
