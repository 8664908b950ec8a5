using Clientwright.Conformance.Judging;
using Clientwright.Conformance.Server;
using Clientwright.Conformance.PayloadMultipart;

namespace Clientwright.Conformance.Scenarios;

public sealed class PayloadMultipartTests(MockServer server) : ScenarioTests(server)
{
    private const string Id = "form-data; name=\"id\"";
    private const string Text = "text/plain; charset=utf-8";
    private const string Json = "application/json";
    private const string Bytes = "application/octet-stream";

    private PayloadMultipartClient Client => new(Http);

    private static FileContent Jpeg => new(Values.Jpeg, "image.jpg");

    private static FileContent Png => new(Values.Png, "image.png");

    [Scenario("Payload_MultiPart_FormData_basic")]
    public async Task Basic()
    {
        (await Client.FormDataBasicAsync(new() { Body = new() { Id = "123", ProfileImage = Jpeg } })).GetOrThrow();
        Assert.Equal([new(Id, Text), File("profileImage", "image.jpg")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_withWireName")]
    public async Task WithWireName()
    {
        (await Client.FormDataWithWireNameAsync(new() { Body = new() { Id = "123", ProfileImage = Jpeg } })).GetOrThrow();
        Assert.Equal([new(Id, Text), File("profileImage", "image.jpg")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_optionalParts")]
    public async Task OptionalParts()
    {
        (await Client.FormDataOptionalPartsAsync(new() { Body = new() { Id = "123" } })).GetOrThrow();
        Assert.Equal([new(Id, Text)], SentParts);
        (await Client.FormDataOptionalPartsAsync(new() { Body = new() { ProfileImage = Jpeg } })).GetOrThrow();
        Assert.Equal([File("profileImage", "image.jpg")], SentParts);
        (await Client.FormDataOptionalPartsAsync(new() { Body = new() { Id = "123", ProfileImage = Jpeg } })).GetOrThrow();
        Assert.Equal([new(Id, Text), File("profileImage", "image.jpg")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_fileArrayAndBasic")]
    public async Task FileArrayAndBasic()
    {
        var body = new FormDataFileArrayAndBasicBody { Id = "123", Address = new() { City = "X" }, ProfileImage = Jpeg, Pictures = [Png, Png] };
        (await Client.FormDataFileArrayAndBasicAsync(new() { Body = body })).GetOrThrow();
        Assert.Equal(
            [new(Id, Text), Part("address", Json), File("profileImage", "image.jpg"), File("pictures", "image.png"), File("pictures", "image.png")],
            SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_jsonPart")]
    public async Task JsonPart()
    {
        (await Client.FormDataJsonPartAsync(new() { Body = new() { Address = new() { City = "X" }, ProfileImage = Jpeg } })).GetOrThrow();
        Assert.Equal([Part("address", Json), File("profileImage", "image.jpg")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_binaryArrayParts")]
    public async Task BinaryArrayParts()
    {
        (await Client.FormDataBinaryArrayPartsAsync(new() { Body = new() { Id = "123", Pictures = [Png, Png] } })).GetOrThrow();
        Assert.Equal([new(Id, Text), File("pictures", "image.png"), File("pictures", "image.png")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_multiBinaryParts")]
    public async Task MultiBinaryParts()
    {
        (await Client.FormDataMultiBinaryPartsAsync(new() { Body = new() { ProfileImage = Jpeg } })).GetOrThrow();
        Assert.Equal([File("profileImage", "image.jpg")], SentParts);
        (await Client.FormDataMultiBinaryPartsAsync(new() { Body = new() { ProfileImage = Jpeg, Picture = Png } })).GetOrThrow();
        Assert.Equal([File("profileImage", "image.jpg"), File("picture", "image.png")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_checkFileNameAndContentType")]
    public async Task CheckFileNameAndContentType()
    {
        var image = new FileContent(Values.Jpeg, "hello.jpg", "image/jpg");
        (await Client.FormDataCheckFileNameAndContentTypeAsync(new() { Body = new() { Id = "123", ProfileImage = image } })).GetOrThrow();
        Assert.Equal([new(Id, Text), File("profileImage", "hello.jpg", "image/jpg")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_anonymousModel")]
    public async Task AnonymousModel()
    {
        (await Client.FormDataAnonymousModelAsync(new() { Body = new() { ProfileImage = Jpeg } })).GetOrThrow();
        Assert.Equal([File("profileImage", "image.jpg")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_HttpParts_ContentType_imageJpegContentType")]
    public async Task ImageJpegContentType()
    {
        var image = new FileContent(Values.Jpeg, "hello.jpg");
        (await Client.ContentTypeImageJpegContentTypeAsync(new() { Body = new() { ProfileImage = image } })).GetOrThrow();
        Assert.Equal([File("profileImage", "hello.jpg", "image/jpg")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_HttpParts_ContentType_requiredContentType")]
    public async Task RequiredContentType()
    {
        var image = new FileContent(Values.Jpeg, "image.jpg", Bytes);
        (await Client.ContentTypeRequiredContentTypeAsync(new() { Body = new() { ProfileImage = image } })).GetOrThrow();
        Assert.Equal([File("profileImage", "image.jpg")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_HttpParts_ContentType_optionalContentType")]
    public async Task OptionalContentType()
    {
        (await Client.ContentTypeOptionalContentTypeAsync(new() { Body = new() { ProfileImage = Jpeg } })).GetOrThrow();
        Assert.Equal([File("profileImage", "image.jpg")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray")]
    public async Task JsonArrayAndFileArray()
    {
        var body = new HttpPartsJsonArrayAndFileArrayBody
        {
            Id = "123",
            Address = new() { City = "X" },
            PreviousAddresses = [new() { City = "Y" }, new() { City = "Z" }],
            ProfileImage = Jpeg,
            Pictures = [Png, Png],
        };
        (await Client.HttpPartsJsonArrayAndFileArrayAsync(new() { Body = body })).GetOrThrow();
        Assert.Equal(
            [
                new(Id, Text),
                Part("address", Json),
                File("profileImage", "image.jpg"),
                Part("previousAddresses", Json),
                File("pictures", "image.png"),
                File("pictures", "image.png"),
            ],
            SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_HttpParts_NonString_float")]
    public async Task NonString_float()
    {
        (await Client.NonStringFloatAsync(new() { Body = new() { Temperature = 0.5 } })).GetOrThrow();
        Assert.Equal([Part("temperature", Text)], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_File_uploadFileSpecificContentType")]
    public async Task UploadFileSpecificContentType()
    {
        (await Client.FileUploadFileSpecificContentTypeAsync(new() { Body = new() { File = Png } })).GetOrThrow();
        Assert.Equal([File("file", "image.png", "image/png")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_File_uploadFileRequiredFilename")]
    public async Task UploadFileRequiredFilename()
    {
        (await Client.FileUploadFileRequiredFilenameAsync(new() { Body = new() { File = Png } })).GetOrThrow();
        Assert.Equal([File("file", "image.png", "image/png")], SentParts);
    }

    [Scenario("Payload_MultiPart_FormData_File_uploadFileArray")]
    public async Task UploadFileArray()
    {
        (await Client.FileUploadFileArrayAsync(new() { Body = new() { Files = [Png, Png] } })).GetOrThrow();
        Assert.Equal([File("files", "image.png", "image/png"), File("files", "image.png", "image/png")], SentParts);
    }

    private static SentPart Part(string name, string contentType) => new($"form-data; name=\"{name}\"", contentType);

    private static SentPart File(string name, string fileName, string contentType = Bytes) =>
        new($"form-data; name=\"{name}\"; filename=\"{fileName}\"", contentType);
}
