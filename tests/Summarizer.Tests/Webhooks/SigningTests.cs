using System.Security.Cryptography;
using System.Text;
using Summarizer.Webhooks;

namespace Summarizer.Tests.Webhooks;

/// <summary>Checked against the vectors of the Standard Webhooks (standard-webhooks/standard-webhooks, libraries/*/test).</summary>
public sealed class SigningTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const string Seconds = "1614265330";
    private const string Signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static readonly DateTimeOffset Time = DateTimeOffset.FromUnixTimeSeconds(1614265330);
    private static readonly byte[] Body = """{"test": 2432232314}"""u8.ToArray();

    [Fact]
    public void Sign_GivesThePublishedSignature() =>
        Assert.Equal(Signature, WebhookSigner.Sign([new SigningSecret(Secret, null)], Id, Time, Body, Time));

    [Fact]
    public void Sign_SignsWithEverySecret_UntilItExpires()
    {
        var young = SigningSecrets.New(RandomNumberGenerator.GetBytes);
        var old = new SigningSecret(Secret, Time.AddHours(24));

        var rotating = WebhookSigner.Sign([young, old], Id, Time, Body, Time.AddHours(24).AddTicks(-1));
        var rotated = WebhookSigner.Sign([young, old], Id, Time, Body, Time.AddHours(24));

        Assert.Equal($"{rotated} {Signature}", rotating);
        Assert.Equal(WebhookVerification.Genuine, WebhookVerifier.Verify(young.Value, Id, Seconds, rotated, Body, Time));
    }

    [Fact]
    public void Sign_NeedsASecret() =>
        Assert.Throws<FormatException>(() => WebhookSigner.Sign([new SigningSecret("whsec_c2hvcnQ=", null)], Id, Time, Body, Time));

    [Theory]
    [InlineData(Signature, WebhookVerification.Genuine)]
    [InlineData(
        "v1,AAAA v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg== " + Signature,
        WebhookVerification.Genuine
    )]
    [InlineData(Signature + " v1,AAAA", WebhookVerification.Genuine)]
    [InlineData(
        "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        WebhookVerification.Forged
    )]
    [InlineData("v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", WebhookVerification.Forged)]
    [InlineData("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OF=", WebhookVerification.Forged)]
    [InlineData("v1,g0hM9SsE+OTP", WebhookVerification.Forged)]
    [InlineData("v1,dawfeoifkpqwoekfpqoekf", WebhookVerification.Forged)]
    [InlineData("v1,", WebhookVerification.Forged)]
    [InlineData("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", WebhookVerification.Forged)]
    [InlineData("", WebhookVerification.Malformed)]
    [InlineData(null, WebhookVerification.Malformed)]
    public void Verify_LooksForOneSignatureOfTheSecret(string? signatures, WebhookVerification expected) =>
        Assert.Equal(expected, WebhookVerifier.Verify(Secret, Id, Seconds, signatures, Body, Time));

    [Theory]
    [InlineData(0, WebhookVerification.Genuine)]
    [InlineData(300, WebhookVerification.Genuine)]
    [InlineData(301, WebhookVerification.Stale)]
    [InlineData(-300, WebhookVerification.Genuine)]
    [InlineData(-301, WebhookVerification.Stale)]
    public void Verify_AllowsFiveMinutes(int secondsLater, WebhookVerification expected) =>
        Assert.Equal(expected, WebhookVerifier.Verify(Secret, Id, Seconds, Signature, Body, Time.AddSeconds(secondsLater)));

    [Theory]
    [InlineData(null, Seconds, WebhookVerification.Malformed)]
    [InlineData(Id, null, WebhookVerification.Malformed)]
    [InlineData(Id, "hello", WebhookVerification.Malformed)]
    [InlineData(Id, "-1614265330", WebhookVerification.Malformed)]
    [InlineData(Id, "1614265330.5", WebhookVerification.Malformed)]
    [InlineData(Id, "99999999999999999999", WebhookVerification.Malformed)]
    [InlineData(Id, "1614265331", WebhookVerification.Forged)]
    [InlineData(Id, "01614265330", WebhookVerification.Forged)]
    [InlineData(Id + "x", Seconds, WebhookVerification.Forged)]
    public void Verify_CoversIdAndTimestamp(string? id, string? seconds, WebhookVerification expected) =>
        Assert.Equal(expected, WebhookVerifier.Verify(Secret, id, seconds, Signature, Body, Time));

    [Fact]
    public void Verify_CoversEveryByteOfTheBody()
    {
        for (var i = 0; i < Body.Length; i++)
        {
            var changed = Body.ToArray();
            changed[i] ^= 1;

            Assert.Equal(WebhookVerification.Forged, WebhookVerifier.Verify(Secret, Id, Seconds, Signature, changed, Time));
        }
    }

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void TryDecode_WantsTwentyFourToSixtyFourBytes(int bytes, bool isSecret) =>
        Assert.Equal(isSecret, SigningSecrets.TryDecode("whsec_" + Convert.ToBase64String(new byte[bytes]), out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("whsec_")]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS")]
    [InlineData("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS_")]
    public void TryDecode_SaysNo(string? secret) => Assert.False(SigningSecrets.TryDecode(secret, out _));

    [Fact]
    public void New_GivesTheRandomBytesAsASecret()
    {
        var secret = SigningSecrets.New(count => [.. Enumerable.Repeat((byte)7, count)]);

        Assert.True(SigningSecrets.TryDecode(secret.Value, out var key));
        Assert.Equal(Enumerable.Repeat((byte)7, 32), key);
        Assert.Null(secret.ExpiresAt);
    }

    [Fact]
    public void Sign_SignsBytes_NotText() =>
        Assert.NotEqual(
            WebhookSigner.Sign([new SigningSecret(Secret, null)], Id, Time, Encoding.UTF8.GetBytes("é"), Time),
            WebhookSigner.Sign([new SigningSecret(Secret, null)], Id, Time, Encoding.UTF8.GetBytes("e\u0301"), Time)
        );
}
