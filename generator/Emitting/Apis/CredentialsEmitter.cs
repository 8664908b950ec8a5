using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>What a client of an API whose tokens come from another server gets them by.</summary>
internal static class CredentialsEmitter
{
    public static void Write(CodeWriter writer, ApiNames api) => writer.BlankLine().Lines(
        $$"""
        /// <summary>What a client of {{api.Name}} is known by to the server that gives tokens (OAuth 2.0, client credentials).</summary>
        /// <remarks>It keeps the tokens that were got by it. Clients that are given the same one share them; where clients are made often, keep one.</remarks>
        {{Attributes.GeneratedCode}}
        public sealed partial class {{api.Credentials}}
        {
            private readonly global::Clientwright.Support.ClientSecret _secret;

            public {{api.Credentials}}(string clientId, string clientSecret) => _secret = new global::Clientwright.Support.ClientSecret(clientId, clientSecret);

            public string ClientId => _secret.Id;

            /// <summary>Where tokens are got; null for the address that the API names.</summary>
            public global::System.Uri? TokenAddress { get; init; }

            /// <summary>What tokens are asked for; null for the scopes that the API names.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string>? Scopes { get; init; }

            /// <summary>The client's id, and not its secret.</summary>
            public override string ToString() => {{Literal.String(api.Credentials + " { ClientId = ")}} + ClientId + " }";

            internal global::Clientwright.Support.Authenticator? ToAuthenticator(string parameter, string address, string scope) =>
                global::Clientwright.Support.ClientCredentialsAuthenticator.Of(
                    parameter,
                    _secret,
                    TokenAddress ?? new global::System.Uri(address, global::System.UriKind.Absolute),
                    Scopes is null ? scope : string.Join(' ', Scopes));
        }
        """);
}
