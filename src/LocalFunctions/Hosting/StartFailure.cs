namespace LocalFunctions.Hosting;

/// <summary>Reports a failed start: a program prints one line and exits with code 1; in a test the exception is thrown.</summary>
internal static class StartFailure
{
    public static T Report<T>(Func<T> start)
    {
        try
        {
            return start();
        }
        catch (StartException exception) when (LocalHosting.IsProgram)
        {
            Console.Error.WriteLine(exception.Message);
            Environment.Exit(1);
            throw;
        }
    }

    public static async Task ReportAsync(Func<Task> start)
    {
        try
        {
            await start();
        }
        catch (StartException exception) when (LocalHosting.IsProgram)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            Environment.Exit(1);
        }
    }
}
