namespace Clientwright.Specs.Grammar;

/// <summary>What a mapping of a spec can be.</summary>
internal enum Construct
{
    Api,
    Endpoint,
    TypesFile,
    Parameter,
    SharedResponse,
    Response,
    ResponseHeader,
    Body,
    TypedBody,
    Operation,
    Paging,
    PageToken,
    Scheme,
    Variable,
    Schema,
    Field,
    Part,
    Xml,
    FieldXml,
}
