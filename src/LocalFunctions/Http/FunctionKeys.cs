using System.Security.Cryptography;
using System.Text;
using LocalFunctions.Discovery;
using Microsoft.AspNetCore.Http;

namespace LocalFunctions.Http;

/// <summary>Checks the function key. Without <c>--enforce-keys</c> none is required, because only this machine can call.</summary>
internal sealed class FunctionKeys(string? key)
{
    public bool Allow(AuthorizationLevel level, HttpRequest request)
    {
        if (key is null || level is AuthorizationLevel.Anonymous or AuthorizationLevel.User)
            return true;
        var given = request.Headers["x-functions-key"].FirstOrDefault() ?? request.Query["code"].FirstOrDefault();
        return given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(key));
    }
}
