namespace LocalFunctions.Hosting;

/// <summary>Decides who runs this process: a Functions host that started it, or, when none did, this library.</summary>
internal static class HostOfApp
{
    // Developers set it in their shell's profile.
    private const string TelemetryChoice = "FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT";

    private const string EndpointSetting = "Functions:Worker:HostEndpoint";

    /// <summary>
    /// Whether this library is the host. Any hint at another host rules it out: this library asks for no keys, which is safe on a developer's
    /// machine only.
    /// </summary>
    /// <param name="arguments">The command line; a Functions host passes its address there.</param>
    /// <param name="environment">The names of the environment variables.</param>
    /// <param name="isNative">Whether the process was started inside the native host of placeholders.</param>
    /// <exception cref="StartException">The environment is that of another host, but none gave its address.</exception>
    public static bool IsLocal(IEnumerable<string> arguments, IEnumerable<string> environment, bool isNative)
    {
        string[] variables = [.. environment];
        if (isNative || arguments.Any(IsEndpoint) || variables.Any(IsEndpointVariable))
            return false;
        string[] foreign = [.. variables.Where(IsOfAnotherHost).Order(StringComparer.Ordinal)];
        if (foreign.Length == 0)
            return true;
        var names = string.Join(", ", foreign);
        throw new StartException(
            $"Azure or a Functions host sets {names}, but no host started this program: its address (--functions-uri) is missing. "
                + $"Start the app through a Functions host, or remove {names} from the environment to run the functions here."
        );
    }

    private static bool IsEndpoint(string argument)
    {
        var name = argument.TrimStart('-', '/').Split('=')[0];
        return name.Equals("functions-uri", StringComparison.OrdinalIgnoreCase)
            || name.Equals(EndpointSetting, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsEndpointVariable(string name) =>
        name.Replace("__", ":", StringComparison.Ordinal).Equals(EndpointSetting, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfAnotherHost(string name) =>
        (
            name.StartsWith("FUNCTIONS_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("WEBSITE_", StringComparison.OrdinalIgnoreCase)
        ) && !name.Equals(TelemetryChoice, StringComparison.OrdinalIgnoreCase);
}
