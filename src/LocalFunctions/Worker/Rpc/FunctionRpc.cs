// Generated from FunctionRpc.proto. README.md of this project has the command.
using pb = global::Google.Protobuf;
using pbc = global::Google.Protobuf.Collections;
using pbr = global::Google.Protobuf.Reflection;
using scg = global::System.Collections.Generic;

namespace LocalFunctions.Worker.Rpc
{
    /// <summary>Holder for reflection information generated from FunctionRpc.proto</summary>
    internal static partial class FunctionRpcReflection
    {
        /// <summary>File descriptor for FunctionRpc.proto</summary>
        public static pbr::FileDescriptor Descriptor
        {
            get { return descriptor; }
        }
        private static pbr::FileDescriptor descriptor;

        static FunctionRpcReflection()
        {
            byte[] descriptorData = global::System.Convert.FromBase64String(
                string.Concat(
                    "ChFGdW5jdGlvblJwYy5wcm90bxIZQXp1cmVGdW5jdGlvbnNScGNNZXNzYWdl",
                    "cyLJBwoQU3RyZWFtaW5nTWVzc2FnZRISCgpyZXF1ZXN0X2lkGAEgASgJEjQK",
                    "B3JwY19sb2cYAiABKAsyIS5BenVyZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLlJw",
                    "Y0xvZ0gAEkoKEmludm9jYXRpb25fcmVxdWVzdBgEIAEoCzIsLkF6dXJlRnVu",
                    "Y3Rpb25zUnBjTWVzc2FnZXMuSW52b2NhdGlvblJlcXVlc3RIABJMChNpbnZv",
                    "Y2F0aW9uX3Jlc3BvbnNlGAUgASgLMi0uQXp1cmVGdW5jdGlvbnNScGNNZXNz",
                    "YWdlcy5JbnZvY2F0aW9uUmVzcG9uc2VIABJPChVmdW5jdGlvbl9sb2FkX3Jl",
                    "cXVlc3QYCCABKAsyLi5BenVyZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLkZ1bmN0",
                    "aW9uTG9hZFJlcXVlc3RIABJRChZmdW5jdGlvbl9sb2FkX3Jlc3BvbnNlGAkg",
                    "ASgLMi8uQXp1cmVGdW5jdGlvbnNScGNNZXNzYWdlcy5GdW5jdGlvbkxvYWRS",
                    "ZXNwb25zZUgAEkYKEHdvcmtlcl90ZXJtaW5hdGUYDiABKAsyKi5BenVyZUZ1",
                    "bmN0aW9uc1JwY01lc3NhZ2VzLldvcmtlclRlcm1pbmF0ZUgAEk0KFHdvcmtl",
                    "cl9pbml0X3Jlc3BvbnNlGBAgASgLMi0uQXp1cmVGdW5jdGlvbnNScGNNZXNz",
                    "YWdlcy5Xb3JrZXJJbml0UmVzcG9uc2VIABJLChN3b3JrZXJfaW5pdF9yZXF1",
                    "ZXN0GBEgASgLMiwuQXp1cmVGdW5jdGlvbnNScGNNZXNzYWdlcy5Xb3JrZXJJ",
                    "bml0UmVxdWVzdEgAEj4KDHN0YXJ0X3N0cmVhbRgUIAEoCzImLkF6dXJlRnVu",
                    "Y3Rpb25zUnBjTWVzc2FnZXMuU3RhcnRTdHJlYW1IABJIChFpbnZvY2F0aW9u",
                    "X2NhbmNlbBgVIAEoCzIrLkF6dXJlRnVuY3Rpb25zUnBjTWVzc2FnZXMuSW52",
                    "b2NhdGlvbkNhbmNlbEgAElkKGmZ1bmN0aW9uc19tZXRhZGF0YV9yZXF1ZXN0",
                    "GB0gASgLMjMuQXp1cmVGdW5jdGlvbnNScGNNZXNzYWdlcy5GdW5jdGlvbnNN",
                    "ZXRhZGF0YVJlcXVlc3RIABJZChpmdW5jdGlvbl9tZXRhZGF0YV9yZXNwb25z",
                    "ZRgeIAEoCzIzLkF6dXJlRnVuY3Rpb25zUnBjTWVzc2FnZXMuRnVuY3Rpb25N",
                    "ZXRhZGF0YVJlc3BvbnNlSABCCQoHY29udGVudCIgCgtTdGFydFN0cmVhbRIR",
                    "Cgl3b3JrZXJfaWQYAiABKAki7gEKEVdvcmtlckluaXRSZXF1ZXN0EhQKDGhv",
                    "c3RfdmVyc2lvbhgBIAEoCRJUCgxjYXBhYmlsaXRpZXMYAiADKAsyPi5BenVy",
                    "ZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLldvcmtlckluaXRSZXF1ZXN0LkNhcGFi",
                    "aWxpdGllc0VudHJ5EhgKEHdvcmtlcl9kaXJlY3RvcnkYBCABKAkSHgoWZnVu",
                    "Y3Rpb25fYXBwX2RpcmVjdG9yeRgFIAEoCRozChFDYXBhYmlsaXRpZXNFbnRy",
                    "eRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBItkBChJXb3JrZXJJ",
                    "bml0UmVzcG9uc2USVQoMY2FwYWJpbGl0aWVzGAIgAygLMj8uQXp1cmVGdW5j",
                    "dGlvbnNScGNNZXNzYWdlcy5Xb3JrZXJJbml0UmVzcG9uc2UuQ2FwYWJpbGl0",
                    "aWVzRW50cnkSNwoGcmVzdWx0GAMgASgLMicuQXp1cmVGdW5jdGlvbnNScGNN",
                    "ZXNzYWdlcy5TdGF0dXNSZXN1bHQaMwoRQ2FwYWJpbGl0aWVzRW50cnkSCwoD",
                    "a2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ASIRCg9Xb3JrZXJUZXJtaW5h",
                    "dGUiOgoYRnVuY3Rpb25zTWV0YWRhdGFSZXF1ZXN0Eh4KFmZ1bmN0aW9uX2Fw",
                    "cF9kaXJlY3RvcnkYASABKAkipgEKGEZ1bmN0aW9uTWV0YWRhdGFSZXNwb25z",
                    "ZRJRChlmdW5jdGlvbl9tZXRhZGF0YV9yZXN1bHRzGAEgAygLMi4uQXp1cmVG",
                    "dW5jdGlvbnNScGNNZXNzYWdlcy5ScGNGdW5jdGlvbk1ldGFkYXRhEjcKBnJl",
                    "c3VsdBgCIAEoCzInLkF6dXJlRnVuY3Rpb25zUnBjTWVzc2FnZXMuU3RhdHVz",
                    "UmVzdWx0IqECChNScGNGdW5jdGlvbk1ldGFkYXRhEhMKC3NjcmlwdF9maWxl",
                    "GAIgASgJEhMKC2VudHJ5X3BvaW50GAMgASgJEgwKBG5hbWUYBCABKAkSTgoI",
                    "YmluZGluZ3MYBiADKAsyPC5BenVyZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLlJw",
                    "Y0Z1bmN0aW9uTWV0YWRhdGEuQmluZGluZ3NFbnRyeRIUCgxyYXdfYmluZGlu",
                    "Z3MYCiADKAkSEwoLZnVuY3Rpb25faWQYDSABKAkaVwoNQmluZGluZ3NFbnRy",
                    "eRILCgNrZXkYASABKAkSNQoFdmFsdWUYAiABKAsyJi5BenVyZUZ1bmN0aW9u",
                    "c1JwY01lc3NhZ2VzLkJpbmRpbmdJbmZvOgI4ASIuCgtCaW5kaW5nSW5mbxIM",
                    "CgR0eXBlGAIgASgJEhEKCWRpcmVjdGlvbhgDIAEoBSJsChNGdW5jdGlvbkxv",
                    "YWRSZXF1ZXN0EhMKC2Z1bmN0aW9uX2lkGAEgASgJEkAKCG1ldGFkYXRhGAIg",
                    "ASgLMi4uQXp1cmVGdW5jdGlvbnNScGNNZXNzYWdlcy5ScGNGdW5jdGlvbk1l",
                    "dGFkYXRhImQKFEZ1bmN0aW9uTG9hZFJlc3BvbnNlEhMKC2Z1bmN0aW9uX2lk",
                    "GAEgASgJEjcKBnJlc3VsdBgCIAEoCzInLkF6dXJlRnVuY3Rpb25zUnBjTWVz",
                    "c2FnZXMuU3RhdHVzUmVzdWx0Iv4CChFJbnZvY2F0aW9uUmVxdWVzdBIVCg1p",
                    "bnZvY2F0aW9uX2lkGAEgASgJEhMKC2Z1bmN0aW9uX2lkGAIgASgJEj8KCmlu",
                    "cHV0X2RhdGEYAyADKAsyKy5BenVyZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLlBh",
                    "cmFtZXRlckJpbmRpbmcSWwoQdHJpZ2dlcl9tZXRhZGF0YRgEIAMoCzJBLkF6",
                    "dXJlRnVuY3Rpb25zUnBjTWVzc2FnZXMuSW52b2NhdGlvblJlcXVlc3QuVHJp",
                    "Z2dlck1ldGFkYXRhRW50cnkSQQoNdHJhY2VfY29udGV4dBgFIAEoCzIqLkF6",
                    "dXJlRnVuY3Rpb25zUnBjTWVzc2FnZXMuUnBjVHJhY2VDb250ZXh0GlwKFFRy",
                    "aWdnZXJNZXRhZGF0YUVudHJ5EgsKA2tleRgBIAEoCRIzCgV2YWx1ZRgCIAEo",
                    "CzIkLkF6dXJlRnVuY3Rpb25zUnBjTWVzc2FnZXMuVHlwZWREYXRhOgI4ASJk",
                    "ChJJbnZvY2F0aW9uUmVzcG9uc2USFQoNaW52b2NhdGlvbl9pZBgBIAEoCRI3",
                    "CgZyZXN1bHQYAyABKAsyJy5BenVyZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLlN0",
                    "YXR1c1Jlc3VsdCIpChBJbnZvY2F0aW9uQ2FuY2VsEhUKDWludm9jYXRpb25f",
                    "aWQYAiABKAkiVAoQUGFyYW1ldGVyQmluZGluZxIMCgRuYW1lGAEgASgJEjIK",
                    "BGRhdGEYAiABKAsyJC5BenVyZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLlR5cGVk",
                    "RGF0YSKAAQoJVHlwZWREYXRhEhAKBnN0cmluZxgBIAEoCUgAEg4KBGpzb24Y",
                    "AiABKAlIABJJChJtb2RlbF9iaW5kaW5nX2RhdGEYDCABKAsyKy5BenVyZUZ1",
                    "bmN0aW9uc1JwY01lc3NhZ2VzLk1vZGVsQmluZGluZ0RhdGFIAEIGCgRkYXRh",
                    "IloKEE1vZGVsQmluZGluZ0RhdGESDwoHdmVyc2lvbhgBIAEoCRIOCgZzb3Vy",
                    "Y2UYAiABKAkSFAoMY29udGVudF90eXBlGAMgASgJEg8KB2NvbnRlbnQYBCAB",
                    "KAwiPAoPUnBjVHJhY2VDb250ZXh0EhQKDHRyYWNlX3BhcmVudBgBIAEoCRIT",
                    "Cgt0cmFjZV9zdGF0ZRgCIAEoCSLNAQoMU3RhdHVzUmVzdWx0Eg4KBnJlc3Vs",
                    "dBgBIAEoCRI6CglleGNlcHRpb24YAiABKAsyJy5BenVyZUZ1bmN0aW9uc1Jw",
                    "Y01lc3NhZ2VzLlJwY0V4Y2VwdGlvbhI+CgZzdGF0dXMYBCABKA4yLi5BenVy",
                    "ZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLlN0YXR1c1Jlc3VsdC5TdGF0dXMiMQoG",
                    "U3RhdHVzEgsKB0ZhaWx1cmUQABILCgdTdWNjZXNzEAESDQoJQ2FuY2VsbGVk",
                    "EAIiUgoMUnBjRXhjZXB0aW9uEhMKC3N0YWNrX3RyYWNlGAEgASgJEg8KB21l",
                    "c3NhZ2UYAiABKAkSDgoGc291cmNlGAMgASgJEgwKBHR5cGUYBSABKAkidgoG",
                    "UnBjTG9nEhAKCGNhdGVnb3J5GAIgASgJEg0KBWxldmVsGAMgASgFEg8KB21l",
                    "c3NhZ2UYBCABKAkSOgoJZXhjZXB0aW9uGAYgASgLMicuQXp1cmVGdW5jdGlv",
                    "bnNScGNNZXNzYWdlcy5ScGNFeGNlcHRpb24yegoLRnVuY3Rpb25ScGMSawoL",
                    "RXZlbnRTdHJlYW0SKy5BenVyZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLlN0cmVh",
                    "bWluZ01lc3NhZ2UaKy5BenVyZUZ1bmN0aW9uc1JwY01lc3NhZ2VzLlN0cmVh",
                    "bWluZ01lc3NhZ2UoATABQhyqAhlMb2NhbEZ1bmN0aW9ucy5Xb3JrZXIuUnBj",
                    "YgZwcm90bzM="
                )
            );
            descriptor = pbr::FileDescriptor.FromGeneratedCode(
                descriptorData,
                new pbr::FileDescriptor[] { },
                new pbr::GeneratedClrTypeInfo(
                    null,
                    null,
                    new pbr::GeneratedClrTypeInfo[]
                    {
                        new pbr::GeneratedClrTypeInfo(
                            typeof(StreamingMessage),
                            StreamingMessage.Parser,
                            new[]
                            {
                                "RequestId",
                                "RpcLog",
                                "InvocationRequest",
                                "InvocationResponse",
                                "FunctionLoadRequest",
                                "FunctionLoadResponse",
                                "WorkerTerminate",
                                "WorkerInitResponse",
                                "WorkerInitRequest",
                                "StartStream",
                                "InvocationCancel",
                                "FunctionsMetadataRequest",
                                "FunctionMetadataResponse",
                            },
                            new[] { "Content" },
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(StartStream),
                            StartStream.Parser,
                            new[] { "WorkerId" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(WorkerInitRequest),
                            WorkerInitRequest.Parser,
                            new[] { "HostVersion", "Capabilities", "WorkerDirectory", "FunctionAppDirectory" },
                            null,
                            null,
                            null,
                            new pbr::GeneratedClrTypeInfo[] { null }
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(WorkerInitResponse),
                            WorkerInitResponse.Parser,
                            new[] { "Capabilities", "Result" },
                            null,
                            null,
                            null,
                            new pbr::GeneratedClrTypeInfo[] { null }
                        ),
                        new pbr::GeneratedClrTypeInfo(typeof(WorkerTerminate), WorkerTerminate.Parser, null, null, null, null, null),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(FunctionsMetadataRequest),
                            FunctionsMetadataRequest.Parser,
                            new[] { "FunctionAppDirectory" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(FunctionMetadataResponse),
                            FunctionMetadataResponse.Parser,
                            new[] { "FunctionMetadataResults", "Result" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(RpcFunctionMetadata),
                            RpcFunctionMetadata.Parser,
                            new[] { "ScriptFile", "EntryPoint", "Name", "Bindings", "RawBindings", "FunctionId" },
                            null,
                            null,
                            null,
                            new pbr::GeneratedClrTypeInfo[] { null }
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(BindingInfo),
                            BindingInfo.Parser,
                            new[] { "Type", "Direction" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(FunctionLoadRequest),
                            FunctionLoadRequest.Parser,
                            new[] { "FunctionId", "Metadata" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(FunctionLoadResponse),
                            FunctionLoadResponse.Parser,
                            new[] { "FunctionId", "Result" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(InvocationRequest),
                            InvocationRequest.Parser,
                            new[] { "InvocationId", "FunctionId", "InputData", "TriggerMetadata", "TraceContext" },
                            null,
                            null,
                            null,
                            new pbr::GeneratedClrTypeInfo[] { null }
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(InvocationResponse),
                            InvocationResponse.Parser,
                            new[] { "InvocationId", "Result" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(InvocationCancel),
                            InvocationCancel.Parser,
                            new[] { "InvocationId" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(ParameterBinding),
                            ParameterBinding.Parser,
                            new[] { "Name", "Data" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(TypedData),
                            TypedData.Parser,
                            new[] { "String", "Json", "ModelBindingData" },
                            new[] { "Data" },
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(ModelBindingData),
                            ModelBindingData.Parser,
                            new[] { "Version", "Source", "ContentType", "Content" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(RpcTraceContext),
                            RpcTraceContext.Parser,
                            new[] { "TraceParent", "TraceState" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(StatusResult),
                            StatusResult.Parser,
                            new[] { "Result", "Exception", "Status" },
                            null,
                            new[] { typeof(StatusResult.Types.Status) },
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(RpcException),
                            RpcException.Parser,
                            new[] { "StackTrace", "Message", "Source", "Type" },
                            null,
                            null,
                            null,
                            null
                        ),
                        new pbr::GeneratedClrTypeInfo(
                            typeof(RpcLog),
                            RpcLog.Parser,
                            new[] { "Category", "Level", "Message", "Exception" },
                            null,
                            null,
                            null,
                            null
                        ),
                    }
                )
            );
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class StreamingMessage : pb::IMessage<StreamingMessage>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<StreamingMessage> _parser = new pb::MessageParser<StreamingMessage>(() =>
            new StreamingMessage()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<StreamingMessage> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[0]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public StreamingMessage()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public StreamingMessage(StreamingMessage other)
            : this()
        {
            requestId_ = other.requestId_;
            switch (other.ContentCase)
            {
                case ContentOneofCase.RpcLog:
                    RpcLog = other.RpcLog.Clone();
                    break;
                case ContentOneofCase.InvocationRequest:
                    InvocationRequest = other.InvocationRequest.Clone();
                    break;
                case ContentOneofCase.InvocationResponse:
                    InvocationResponse = other.InvocationResponse.Clone();
                    break;
                case ContentOneofCase.FunctionLoadRequest:
                    FunctionLoadRequest = other.FunctionLoadRequest.Clone();
                    break;
                case ContentOneofCase.FunctionLoadResponse:
                    FunctionLoadResponse = other.FunctionLoadResponse.Clone();
                    break;
                case ContentOneofCase.WorkerTerminate:
                    WorkerTerminate = other.WorkerTerminate.Clone();
                    break;
                case ContentOneofCase.WorkerInitResponse:
                    WorkerInitResponse = other.WorkerInitResponse.Clone();
                    break;
                case ContentOneofCase.WorkerInitRequest:
                    WorkerInitRequest = other.WorkerInitRequest.Clone();
                    break;
                case ContentOneofCase.StartStream:
                    StartStream = other.StartStream.Clone();
                    break;
                case ContentOneofCase.InvocationCancel:
                    InvocationCancel = other.InvocationCancel.Clone();
                    break;
                case ContentOneofCase.FunctionsMetadataRequest:
                    FunctionsMetadataRequest = other.FunctionsMetadataRequest.Clone();
                    break;
                case ContentOneofCase.FunctionMetadataResponse:
                    FunctionMetadataResponse = other.FunctionMetadataResponse.Clone();
                    break;
            }

            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public StreamingMessage Clone()
        {
            return new StreamingMessage(this);
        }

        /// <summary>Field number for the "request_id" field.</summary>
        public const int RequestIdFieldNumber = 1;
        private string requestId_ = "";
        public string RequestId
        {
            get { return requestId_; }
            set { requestId_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "rpc_log" field.</summary>
        public const int RpcLogFieldNumber = 2;
        public RpcLog RpcLog
        {
            get { return contentCase_ == ContentOneofCase.RpcLog ? (RpcLog)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.RpcLog;
            }
        }

        /// <summary>Field number for the "invocation_request" field.</summary>
        public const int InvocationRequestFieldNumber = 4;
        public InvocationRequest InvocationRequest
        {
            get { return contentCase_ == ContentOneofCase.InvocationRequest ? (InvocationRequest)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.InvocationRequest;
            }
        }

        /// <summary>Field number for the "invocation_response" field.</summary>
        public const int InvocationResponseFieldNumber = 5;
        public InvocationResponse InvocationResponse
        {
            get { return contentCase_ == ContentOneofCase.InvocationResponse ? (InvocationResponse)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.InvocationResponse;
            }
        }

        /// <summary>Field number for the "function_load_request" field.</summary>
        public const int FunctionLoadRequestFieldNumber = 8;
        public FunctionLoadRequest FunctionLoadRequest
        {
            get { return contentCase_ == ContentOneofCase.FunctionLoadRequest ? (FunctionLoadRequest)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.FunctionLoadRequest;
            }
        }

        /// <summary>Field number for the "function_load_response" field.</summary>
        public const int FunctionLoadResponseFieldNumber = 9;
        public FunctionLoadResponse FunctionLoadResponse
        {
            get { return contentCase_ == ContentOneofCase.FunctionLoadResponse ? (FunctionLoadResponse)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.FunctionLoadResponse;
            }
        }

        /// <summary>Field number for the "worker_terminate" field.</summary>
        public const int WorkerTerminateFieldNumber = 14;
        public WorkerTerminate WorkerTerminate
        {
            get { return contentCase_ == ContentOneofCase.WorkerTerminate ? (WorkerTerminate)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.WorkerTerminate;
            }
        }

        /// <summary>Field number for the "worker_init_response" field.</summary>
        public const int WorkerInitResponseFieldNumber = 16;
        public WorkerInitResponse WorkerInitResponse
        {
            get { return contentCase_ == ContentOneofCase.WorkerInitResponse ? (WorkerInitResponse)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.WorkerInitResponse;
            }
        }

        /// <summary>Field number for the "worker_init_request" field.</summary>
        public const int WorkerInitRequestFieldNumber = 17;
        public WorkerInitRequest WorkerInitRequest
        {
            get { return contentCase_ == ContentOneofCase.WorkerInitRequest ? (WorkerInitRequest)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.WorkerInitRequest;
            }
        }

        /// <summary>Field number for the "start_stream" field.</summary>
        public const int StartStreamFieldNumber = 20;
        public StartStream StartStream
        {
            get { return contentCase_ == ContentOneofCase.StartStream ? (StartStream)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.StartStream;
            }
        }

        /// <summary>Field number for the "invocation_cancel" field.</summary>
        public const int InvocationCancelFieldNumber = 21;
        public InvocationCancel InvocationCancel
        {
            get { return contentCase_ == ContentOneofCase.InvocationCancel ? (InvocationCancel)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.InvocationCancel;
            }
        }

        /// <summary>Field number for the "functions_metadata_request" field.</summary>
        public const int FunctionsMetadataRequestFieldNumber = 29;
        public FunctionsMetadataRequest FunctionsMetadataRequest
        {
            get { return contentCase_ == ContentOneofCase.FunctionsMetadataRequest ? (FunctionsMetadataRequest)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.FunctionsMetadataRequest;
            }
        }

        /// <summary>Field number for the "function_metadata_response" field.</summary>
        public const int FunctionMetadataResponseFieldNumber = 30;
        public FunctionMetadataResponse FunctionMetadataResponse
        {
            get { return contentCase_ == ContentOneofCase.FunctionMetadataResponse ? (FunctionMetadataResponse)content_ : null; }
            set
            {
                content_ = value;
                contentCase_ = value == null ? ContentOneofCase.None : ContentOneofCase.FunctionMetadataResponse;
            }
        }

        private object content_;

        /// <summary>Enum of possible cases for the "content" oneof.</summary>
        public enum ContentOneofCase
        {
            None = 0,
            RpcLog = 2,
            InvocationRequest = 4,
            InvocationResponse = 5,
            FunctionLoadRequest = 8,
            FunctionLoadResponse = 9,
            WorkerTerminate = 14,
            WorkerInitResponse = 16,
            WorkerInitRequest = 17,
            StartStream = 20,
            InvocationCancel = 21,
            FunctionsMetadataRequest = 29,
            FunctionMetadataResponse = 30,
        }

        private ContentOneofCase contentCase_ = ContentOneofCase.None;
        public ContentOneofCase ContentCase
        {
            get { return contentCase_; }
        }

        public void ClearContent()
        {
            contentCase_ = ContentOneofCase.None;
            content_ = null;
        }

        public override bool Equals(object other)
        {
            return Equals(other as StreamingMessage);
        }

        public bool Equals(StreamingMessage other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (RequestId != other.RequestId)
                return false;
            if (!object.Equals(RpcLog, other.RpcLog))
                return false;
            if (!object.Equals(InvocationRequest, other.InvocationRequest))
                return false;
            if (!object.Equals(InvocationResponse, other.InvocationResponse))
                return false;
            if (!object.Equals(FunctionLoadRequest, other.FunctionLoadRequest))
                return false;
            if (!object.Equals(FunctionLoadResponse, other.FunctionLoadResponse))
                return false;
            if (!object.Equals(WorkerTerminate, other.WorkerTerminate))
                return false;
            if (!object.Equals(WorkerInitResponse, other.WorkerInitResponse))
                return false;
            if (!object.Equals(WorkerInitRequest, other.WorkerInitRequest))
                return false;
            if (!object.Equals(StartStream, other.StartStream))
                return false;
            if (!object.Equals(InvocationCancel, other.InvocationCancel))
                return false;
            if (!object.Equals(FunctionsMetadataRequest, other.FunctionsMetadataRequest))
                return false;
            if (!object.Equals(FunctionMetadataResponse, other.FunctionMetadataResponse))
                return false;
            if (ContentCase != other.ContentCase)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (RequestId.Length != 0)
                hash ^= RequestId.GetHashCode();
            if (contentCase_ == ContentOneofCase.RpcLog)
                hash ^= RpcLog.GetHashCode();
            if (contentCase_ == ContentOneofCase.InvocationRequest)
                hash ^= InvocationRequest.GetHashCode();
            if (contentCase_ == ContentOneofCase.InvocationResponse)
                hash ^= InvocationResponse.GetHashCode();
            if (contentCase_ == ContentOneofCase.FunctionLoadRequest)
                hash ^= FunctionLoadRequest.GetHashCode();
            if (contentCase_ == ContentOneofCase.FunctionLoadResponse)
                hash ^= FunctionLoadResponse.GetHashCode();
            if (contentCase_ == ContentOneofCase.WorkerTerminate)
                hash ^= WorkerTerminate.GetHashCode();
            if (contentCase_ == ContentOneofCase.WorkerInitResponse)
                hash ^= WorkerInitResponse.GetHashCode();
            if (contentCase_ == ContentOneofCase.WorkerInitRequest)
                hash ^= WorkerInitRequest.GetHashCode();
            if (contentCase_ == ContentOneofCase.StartStream)
                hash ^= StartStream.GetHashCode();
            if (contentCase_ == ContentOneofCase.InvocationCancel)
                hash ^= InvocationCancel.GetHashCode();
            if (contentCase_ == ContentOneofCase.FunctionsMetadataRequest)
                hash ^= FunctionsMetadataRequest.GetHashCode();
            if (contentCase_ == ContentOneofCase.FunctionMetadataResponse)
                hash ^= FunctionMetadataResponse.GetHashCode();
            hash ^= (int)contentCase_;
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (RequestId.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(RequestId);
            }
            if (contentCase_ == ContentOneofCase.RpcLog)
            {
                output.WriteRawTag(18);
                output.WriteMessage(RpcLog);
            }
            if (contentCase_ == ContentOneofCase.InvocationRequest)
            {
                output.WriteRawTag(34);
                output.WriteMessage(InvocationRequest);
            }
            if (contentCase_ == ContentOneofCase.InvocationResponse)
            {
                output.WriteRawTag(42);
                output.WriteMessage(InvocationResponse);
            }
            if (contentCase_ == ContentOneofCase.FunctionLoadRequest)
            {
                output.WriteRawTag(66);
                output.WriteMessage(FunctionLoadRequest);
            }
            if (contentCase_ == ContentOneofCase.FunctionLoadResponse)
            {
                output.WriteRawTag(74);
                output.WriteMessage(FunctionLoadResponse);
            }
            if (contentCase_ == ContentOneofCase.WorkerTerminate)
            {
                output.WriteRawTag(114);
                output.WriteMessage(WorkerTerminate);
            }
            if (contentCase_ == ContentOneofCase.WorkerInitResponse)
            {
                output.WriteRawTag(130, 1);
                output.WriteMessage(WorkerInitResponse);
            }
            if (contentCase_ == ContentOneofCase.WorkerInitRequest)
            {
                output.WriteRawTag(138, 1);
                output.WriteMessage(WorkerInitRequest);
            }
            if (contentCase_ == ContentOneofCase.StartStream)
            {
                output.WriteRawTag(162, 1);
                output.WriteMessage(StartStream);
            }
            if (contentCase_ == ContentOneofCase.InvocationCancel)
            {
                output.WriteRawTag(170, 1);
                output.WriteMessage(InvocationCancel);
            }
            if (contentCase_ == ContentOneofCase.FunctionsMetadataRequest)
            {
                output.WriteRawTag(234, 1);
                output.WriteMessage(FunctionsMetadataRequest);
            }
            if (contentCase_ == ContentOneofCase.FunctionMetadataResponse)
            {
                output.WriteRawTag(242, 1);
                output.WriteMessage(FunctionMetadataResponse);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (RequestId.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(RequestId);
            }
            if (contentCase_ == ContentOneofCase.RpcLog)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(RpcLog);
            }
            if (contentCase_ == ContentOneofCase.InvocationRequest)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(InvocationRequest);
            }
            if (contentCase_ == ContentOneofCase.InvocationResponse)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(InvocationResponse);
            }
            if (contentCase_ == ContentOneofCase.FunctionLoadRequest)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(FunctionLoadRequest);
            }
            if (contentCase_ == ContentOneofCase.FunctionLoadResponse)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(FunctionLoadResponse);
            }
            if (contentCase_ == ContentOneofCase.WorkerTerminate)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(WorkerTerminate);
            }
            if (contentCase_ == ContentOneofCase.WorkerInitResponse)
            {
                size += 2 + pb::CodedOutputStream.ComputeMessageSize(WorkerInitResponse);
            }
            if (contentCase_ == ContentOneofCase.WorkerInitRequest)
            {
                size += 2 + pb::CodedOutputStream.ComputeMessageSize(WorkerInitRequest);
            }
            if (contentCase_ == ContentOneofCase.StartStream)
            {
                size += 2 + pb::CodedOutputStream.ComputeMessageSize(StartStream);
            }
            if (contentCase_ == ContentOneofCase.InvocationCancel)
            {
                size += 2 + pb::CodedOutputStream.ComputeMessageSize(InvocationCancel);
            }
            if (contentCase_ == ContentOneofCase.FunctionsMetadataRequest)
            {
                size += 2 + pb::CodedOutputStream.ComputeMessageSize(FunctionsMetadataRequest);
            }
            if (contentCase_ == ContentOneofCase.FunctionMetadataResponse)
            {
                size += 2 + pb::CodedOutputStream.ComputeMessageSize(FunctionMetadataResponse);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(StreamingMessage other)
        {
            if (other == null)
            {
                return;
            }
            if (other.RequestId.Length != 0)
            {
                RequestId = other.RequestId;
            }
            switch (other.ContentCase)
            {
                case ContentOneofCase.RpcLog:
                    if (RpcLog == null)
                    {
                        RpcLog = new RpcLog();
                    }
                    RpcLog.MergeFrom(other.RpcLog);
                    break;
                case ContentOneofCase.InvocationRequest:
                    if (InvocationRequest == null)
                    {
                        InvocationRequest = new InvocationRequest();
                    }
                    InvocationRequest.MergeFrom(other.InvocationRequest);
                    break;
                case ContentOneofCase.InvocationResponse:
                    if (InvocationResponse == null)
                    {
                        InvocationResponse = new InvocationResponse();
                    }
                    InvocationResponse.MergeFrom(other.InvocationResponse);
                    break;
                case ContentOneofCase.FunctionLoadRequest:
                    if (FunctionLoadRequest == null)
                    {
                        FunctionLoadRequest = new FunctionLoadRequest();
                    }
                    FunctionLoadRequest.MergeFrom(other.FunctionLoadRequest);
                    break;
                case ContentOneofCase.FunctionLoadResponse:
                    if (FunctionLoadResponse == null)
                    {
                        FunctionLoadResponse = new FunctionLoadResponse();
                    }
                    FunctionLoadResponse.MergeFrom(other.FunctionLoadResponse);
                    break;
                case ContentOneofCase.WorkerTerminate:
                    if (WorkerTerminate == null)
                    {
                        WorkerTerminate = new WorkerTerminate();
                    }
                    WorkerTerminate.MergeFrom(other.WorkerTerminate);
                    break;
                case ContentOneofCase.WorkerInitResponse:
                    if (WorkerInitResponse == null)
                    {
                        WorkerInitResponse = new WorkerInitResponse();
                    }
                    WorkerInitResponse.MergeFrom(other.WorkerInitResponse);
                    break;
                case ContentOneofCase.WorkerInitRequest:
                    if (WorkerInitRequest == null)
                    {
                        WorkerInitRequest = new WorkerInitRequest();
                    }
                    WorkerInitRequest.MergeFrom(other.WorkerInitRequest);
                    break;
                case ContentOneofCase.StartStream:
                    if (StartStream == null)
                    {
                        StartStream = new StartStream();
                    }
                    StartStream.MergeFrom(other.StartStream);
                    break;
                case ContentOneofCase.InvocationCancel:
                    if (InvocationCancel == null)
                    {
                        InvocationCancel = new InvocationCancel();
                    }
                    InvocationCancel.MergeFrom(other.InvocationCancel);
                    break;
                case ContentOneofCase.FunctionsMetadataRequest:
                    if (FunctionsMetadataRequest == null)
                    {
                        FunctionsMetadataRequest = new FunctionsMetadataRequest();
                    }
                    FunctionsMetadataRequest.MergeFrom(other.FunctionsMetadataRequest);
                    break;
                case ContentOneofCase.FunctionMetadataResponse:
                    if (FunctionMetadataResponse == null)
                    {
                        FunctionMetadataResponse = new FunctionMetadataResponse();
                    }
                    FunctionMetadataResponse.MergeFrom(other.FunctionMetadataResponse);
                    break;
            }

            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        RequestId = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        RpcLog subBuilder = new RpcLog();
                        if (contentCase_ == ContentOneofCase.RpcLog)
                        {
                            subBuilder.MergeFrom(RpcLog);
                        }
                        input.ReadMessage(subBuilder);
                        RpcLog = subBuilder;
                        break;
                    }
                    case 34:
                    {
                        InvocationRequest subBuilder = new InvocationRequest();
                        if (contentCase_ == ContentOneofCase.InvocationRequest)
                        {
                            subBuilder.MergeFrom(InvocationRequest);
                        }
                        input.ReadMessage(subBuilder);
                        InvocationRequest = subBuilder;
                        break;
                    }
                    case 42:
                    {
                        InvocationResponse subBuilder = new InvocationResponse();
                        if (contentCase_ == ContentOneofCase.InvocationResponse)
                        {
                            subBuilder.MergeFrom(InvocationResponse);
                        }
                        input.ReadMessage(subBuilder);
                        InvocationResponse = subBuilder;
                        break;
                    }
                    case 66:
                    {
                        FunctionLoadRequest subBuilder = new FunctionLoadRequest();
                        if (contentCase_ == ContentOneofCase.FunctionLoadRequest)
                        {
                            subBuilder.MergeFrom(FunctionLoadRequest);
                        }
                        input.ReadMessage(subBuilder);
                        FunctionLoadRequest = subBuilder;
                        break;
                    }
                    case 74:
                    {
                        FunctionLoadResponse subBuilder = new FunctionLoadResponse();
                        if (contentCase_ == ContentOneofCase.FunctionLoadResponse)
                        {
                            subBuilder.MergeFrom(FunctionLoadResponse);
                        }
                        input.ReadMessage(subBuilder);
                        FunctionLoadResponse = subBuilder;
                        break;
                    }
                    case 114:
                    {
                        WorkerTerminate subBuilder = new WorkerTerminate();
                        if (contentCase_ == ContentOneofCase.WorkerTerminate)
                        {
                            subBuilder.MergeFrom(WorkerTerminate);
                        }
                        input.ReadMessage(subBuilder);
                        WorkerTerminate = subBuilder;
                        break;
                    }
                    case 130:
                    {
                        WorkerInitResponse subBuilder = new WorkerInitResponse();
                        if (contentCase_ == ContentOneofCase.WorkerInitResponse)
                        {
                            subBuilder.MergeFrom(WorkerInitResponse);
                        }
                        input.ReadMessage(subBuilder);
                        WorkerInitResponse = subBuilder;
                        break;
                    }
                    case 138:
                    {
                        WorkerInitRequest subBuilder = new WorkerInitRequest();
                        if (contentCase_ == ContentOneofCase.WorkerInitRequest)
                        {
                            subBuilder.MergeFrom(WorkerInitRequest);
                        }
                        input.ReadMessage(subBuilder);
                        WorkerInitRequest = subBuilder;
                        break;
                    }
                    case 162:
                    {
                        StartStream subBuilder = new StartStream();
                        if (contentCase_ == ContentOneofCase.StartStream)
                        {
                            subBuilder.MergeFrom(StartStream);
                        }
                        input.ReadMessage(subBuilder);
                        StartStream = subBuilder;
                        break;
                    }
                    case 170:
                    {
                        InvocationCancel subBuilder = new InvocationCancel();
                        if (contentCase_ == ContentOneofCase.InvocationCancel)
                        {
                            subBuilder.MergeFrom(InvocationCancel);
                        }
                        input.ReadMessage(subBuilder);
                        InvocationCancel = subBuilder;
                        break;
                    }
                    case 234:
                    {
                        FunctionsMetadataRequest subBuilder = new FunctionsMetadataRequest();
                        if (contentCase_ == ContentOneofCase.FunctionsMetadataRequest)
                        {
                            subBuilder.MergeFrom(FunctionsMetadataRequest);
                        }
                        input.ReadMessage(subBuilder);
                        FunctionsMetadataRequest = subBuilder;
                        break;
                    }
                    case 242:
                    {
                        FunctionMetadataResponse subBuilder = new FunctionMetadataResponse();
                        if (contentCase_ == ContentOneofCase.FunctionMetadataResponse)
                        {
                            subBuilder.MergeFrom(FunctionMetadataResponse);
                        }
                        input.ReadMessage(subBuilder);
                        FunctionMetadataResponse = subBuilder;
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class StartStream : pb::IMessage<StartStream>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<StartStream> _parser = new pb::MessageParser<StartStream>(() => new StartStream());
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<StartStream> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[1]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public StartStream()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public StartStream(StartStream other)
            : this()
        {
            workerId_ = other.workerId_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public StartStream Clone()
        {
            return new StartStream(this);
        }

        /// <summary>Field number for the "worker_id" field.</summary>
        public const int WorkerIdFieldNumber = 2;
        private string workerId_ = "";
        public string WorkerId
        {
            get { return workerId_; }
            set { workerId_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        public override bool Equals(object other)
        {
            return Equals(other as StartStream);
        }

        public bool Equals(StartStream other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (WorkerId != other.WorkerId)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (WorkerId.Length != 0)
                hash ^= WorkerId.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (WorkerId.Length != 0)
            {
                output.WriteRawTag(18);
                output.WriteString(WorkerId);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (WorkerId.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(WorkerId);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(StartStream other)
        {
            if (other == null)
            {
                return;
            }
            if (other.WorkerId.Length != 0)
            {
                WorkerId = other.WorkerId;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 18:
                    {
                        WorkerId = input.ReadString();
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class WorkerInitRequest : pb::IMessage<WorkerInitRequest>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<WorkerInitRequest> _parser = new pb::MessageParser<WorkerInitRequest>(() =>
            new WorkerInitRequest()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<WorkerInitRequest> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[2]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public WorkerInitRequest()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public WorkerInitRequest(WorkerInitRequest other)
            : this()
        {
            hostVersion_ = other.hostVersion_;
            capabilities_ = other.capabilities_.Clone();
            workerDirectory_ = other.workerDirectory_;
            functionAppDirectory_ = other.functionAppDirectory_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public WorkerInitRequest Clone()
        {
            return new WorkerInitRequest(this);
        }

        /// <summary>Field number for the "host_version" field.</summary>
        public const int HostVersionFieldNumber = 1;
        private string hostVersion_ = "";
        public string HostVersion
        {
            get { return hostVersion_; }
            set { hostVersion_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "capabilities" field.</summary>
        public const int CapabilitiesFieldNumber = 2;
        private static readonly pbc::MapField<string, string>.Codec _map_capabilities_codec = new pbc::MapField<string, string>.Codec(
            pb::FieldCodec.ForString(10, ""),
            pb::FieldCodec.ForString(18, ""),
            18
        );
        private readonly pbc::MapField<string, string> capabilities_ = new pbc::MapField<string, string>();
        public pbc::MapField<string, string> Capabilities
        {
            get { return capabilities_; }
        }

        /// <summary>Field number for the "worker_directory" field.</summary>
        public const int WorkerDirectoryFieldNumber = 4;
        private string workerDirectory_ = "";
        public string WorkerDirectory
        {
            get { return workerDirectory_; }
            set { workerDirectory_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "function_app_directory" field.</summary>
        public const int FunctionAppDirectoryFieldNumber = 5;
        private string functionAppDirectory_ = "";
        public string FunctionAppDirectory
        {
            get { return functionAppDirectory_; }
            set { functionAppDirectory_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        public override bool Equals(object other)
        {
            return Equals(other as WorkerInitRequest);
        }

        public bool Equals(WorkerInitRequest other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (HostVersion != other.HostVersion)
                return false;
            if (!Capabilities.Equals(other.Capabilities))
                return false;
            if (WorkerDirectory != other.WorkerDirectory)
                return false;
            if (FunctionAppDirectory != other.FunctionAppDirectory)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (HostVersion.Length != 0)
                hash ^= HostVersion.GetHashCode();
            hash ^= Capabilities.GetHashCode();
            if (WorkerDirectory.Length != 0)
                hash ^= WorkerDirectory.GetHashCode();
            if (FunctionAppDirectory.Length != 0)
                hash ^= FunctionAppDirectory.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (HostVersion.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(HostVersion);
            }
            capabilities_.WriteTo(ref output, _map_capabilities_codec);
            if (WorkerDirectory.Length != 0)
            {
                output.WriteRawTag(34);
                output.WriteString(WorkerDirectory);
            }
            if (FunctionAppDirectory.Length != 0)
            {
                output.WriteRawTag(42);
                output.WriteString(FunctionAppDirectory);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (HostVersion.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(HostVersion);
            }
            size += capabilities_.CalculateSize(_map_capabilities_codec);
            if (WorkerDirectory.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(WorkerDirectory);
            }
            if (FunctionAppDirectory.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(FunctionAppDirectory);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(WorkerInitRequest other)
        {
            if (other == null)
            {
                return;
            }
            if (other.HostVersion.Length != 0)
            {
                HostVersion = other.HostVersion;
            }
            capabilities_.MergeFrom(other.capabilities_);
            if (other.WorkerDirectory.Length != 0)
            {
                WorkerDirectory = other.WorkerDirectory;
            }
            if (other.FunctionAppDirectory.Length != 0)
            {
                FunctionAppDirectory = other.FunctionAppDirectory;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        HostVersion = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        capabilities_.AddEntriesFrom(ref input, _map_capabilities_codec);
                        break;
                    }
                    case 34:
                    {
                        WorkerDirectory = input.ReadString();
                        break;
                    }
                    case 42:
                    {
                        FunctionAppDirectory = input.ReadString();
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class WorkerInitResponse : pb::IMessage<WorkerInitResponse>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<WorkerInitResponse> _parser = new pb::MessageParser<WorkerInitResponse>(() =>
            new WorkerInitResponse()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<WorkerInitResponse> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[3]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public WorkerInitResponse()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public WorkerInitResponse(WorkerInitResponse other)
            : this()
        {
            capabilities_ = other.capabilities_.Clone();
            result_ = other.result_ != null ? other.result_.Clone() : null;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public WorkerInitResponse Clone()
        {
            return new WorkerInitResponse(this);
        }

        /// <summary>Field number for the "capabilities" field.</summary>
        public const int CapabilitiesFieldNumber = 2;
        private static readonly pbc::MapField<string, string>.Codec _map_capabilities_codec = new pbc::MapField<string, string>.Codec(
            pb::FieldCodec.ForString(10, ""),
            pb::FieldCodec.ForString(18, ""),
            18
        );
        private readonly pbc::MapField<string, string> capabilities_ = new pbc::MapField<string, string>();
        public pbc::MapField<string, string> Capabilities
        {
            get { return capabilities_; }
        }

        /// <summary>Field number for the "result" field.</summary>
        public const int ResultFieldNumber = 3;
        private StatusResult result_;
        public StatusResult Result
        {
            get { return result_; }
            set { result_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as WorkerInitResponse);
        }

        public bool Equals(WorkerInitResponse other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (!Capabilities.Equals(other.Capabilities))
                return false;
            if (!object.Equals(Result, other.Result))
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            hash ^= Capabilities.GetHashCode();
            if (result_ != null)
                hash ^= Result.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            capabilities_.WriteTo(ref output, _map_capabilities_codec);
            if (result_ != null)
            {
                output.WriteRawTag(26);
                output.WriteMessage(Result);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            size += capabilities_.CalculateSize(_map_capabilities_codec);
            if (result_ != null)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(Result);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(WorkerInitResponse other)
        {
            if (other == null)
            {
                return;
            }
            capabilities_.MergeFrom(other.capabilities_);
            if (other.result_ != null)
            {
                if (result_ == null)
                {
                    Result = new StatusResult();
                }
                Result.MergeFrom(other.Result);
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 18:
                    {
                        capabilities_.AddEntriesFrom(ref input, _map_capabilities_codec);
                        break;
                    }
                    case 26:
                    {
                        if (result_ == null)
                        {
                            Result = new StatusResult();
                        }
                        input.ReadMessage(Result);
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class WorkerTerminate : pb::IMessage<WorkerTerminate>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<WorkerTerminate> _parser = new pb::MessageParser<WorkerTerminate>(() =>
            new WorkerTerminate()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<WorkerTerminate> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[4]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public WorkerTerminate()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public WorkerTerminate(WorkerTerminate other)
            : this()
        {
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public WorkerTerminate Clone()
        {
            return new WorkerTerminate(this);
        }

        public override bool Equals(object other)
        {
            return Equals(other as WorkerTerminate);
        }

        public bool Equals(WorkerTerminate other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(WorkerTerminate other)
        {
            if (other == null)
            {
                return;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class FunctionsMetadataRequest : pb::IMessage<FunctionsMetadataRequest>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<FunctionsMetadataRequest> _parser = new pb::MessageParser<FunctionsMetadataRequest>(() =>
            new FunctionsMetadataRequest()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<FunctionsMetadataRequest> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[5]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public FunctionsMetadataRequest()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public FunctionsMetadataRequest(FunctionsMetadataRequest other)
            : this()
        {
            functionAppDirectory_ = other.functionAppDirectory_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public FunctionsMetadataRequest Clone()
        {
            return new FunctionsMetadataRequest(this);
        }

        /// <summary>Field number for the "function_app_directory" field.</summary>
        public const int FunctionAppDirectoryFieldNumber = 1;
        private string functionAppDirectory_ = "";
        public string FunctionAppDirectory
        {
            get { return functionAppDirectory_; }
            set { functionAppDirectory_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        public override bool Equals(object other)
        {
            return Equals(other as FunctionsMetadataRequest);
        }

        public bool Equals(FunctionsMetadataRequest other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (FunctionAppDirectory != other.FunctionAppDirectory)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (FunctionAppDirectory.Length != 0)
                hash ^= FunctionAppDirectory.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (FunctionAppDirectory.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(FunctionAppDirectory);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (FunctionAppDirectory.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(FunctionAppDirectory);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(FunctionsMetadataRequest other)
        {
            if (other == null)
            {
                return;
            }
            if (other.FunctionAppDirectory.Length != 0)
            {
                FunctionAppDirectory = other.FunctionAppDirectory;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        FunctionAppDirectory = input.ReadString();
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class FunctionMetadataResponse : pb::IMessage<FunctionMetadataResponse>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<FunctionMetadataResponse> _parser = new pb::MessageParser<FunctionMetadataResponse>(() =>
            new FunctionMetadataResponse()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<FunctionMetadataResponse> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[6]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public FunctionMetadataResponse()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public FunctionMetadataResponse(FunctionMetadataResponse other)
            : this()
        {
            functionMetadataResults_ = other.functionMetadataResults_.Clone();
            result_ = other.result_ != null ? other.result_.Clone() : null;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public FunctionMetadataResponse Clone()
        {
            return new FunctionMetadataResponse(this);
        }

        /// <summary>Field number for the "function_metadata_results" field.</summary>
        public const int FunctionMetadataResultsFieldNumber = 1;
        private static readonly pb::FieldCodec<RpcFunctionMetadata> _repeated_functionMetadataResults_codec = pb::FieldCodec.ForMessage(
            10,
            RpcFunctionMetadata.Parser
        );
        private readonly pbc::RepeatedField<RpcFunctionMetadata> functionMetadataResults_ = new pbc::RepeatedField<RpcFunctionMetadata>();
        public pbc::RepeatedField<RpcFunctionMetadata> FunctionMetadataResults
        {
            get { return functionMetadataResults_; }
        }

        /// <summary>Field number for the "result" field.</summary>
        public const int ResultFieldNumber = 2;
        private StatusResult result_;
        public StatusResult Result
        {
            get { return result_; }
            set { result_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as FunctionMetadataResponse);
        }

        public bool Equals(FunctionMetadataResponse other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (!functionMetadataResults_.Equals(other.functionMetadataResults_))
                return false;
            if (!object.Equals(Result, other.Result))
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            hash ^= functionMetadataResults_.GetHashCode();
            if (result_ != null)
                hash ^= Result.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            functionMetadataResults_.WriteTo(ref output, _repeated_functionMetadataResults_codec);
            if (result_ != null)
            {
                output.WriteRawTag(18);
                output.WriteMessage(Result);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            size += functionMetadataResults_.CalculateSize(_repeated_functionMetadataResults_codec);
            if (result_ != null)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(Result);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(FunctionMetadataResponse other)
        {
            if (other == null)
            {
                return;
            }
            functionMetadataResults_.Add(other.functionMetadataResults_);
            if (other.result_ != null)
            {
                if (result_ == null)
                {
                    Result = new StatusResult();
                }
                Result.MergeFrom(other.Result);
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        functionMetadataResults_.AddEntriesFrom(ref input, _repeated_functionMetadataResults_codec);
                        break;
                    }
                    case 18:
                    {
                        if (result_ == null)
                        {
                            Result = new StatusResult();
                        }
                        input.ReadMessage(Result);
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class RpcFunctionMetadata : pb::IMessage<RpcFunctionMetadata>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<RpcFunctionMetadata> _parser = new pb::MessageParser<RpcFunctionMetadata>(() =>
            new RpcFunctionMetadata()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<RpcFunctionMetadata> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[7]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public RpcFunctionMetadata()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public RpcFunctionMetadata(RpcFunctionMetadata other)
            : this()
        {
            scriptFile_ = other.scriptFile_;
            entryPoint_ = other.entryPoint_;
            name_ = other.name_;
            bindings_ = other.bindings_.Clone();
            rawBindings_ = other.rawBindings_.Clone();
            functionId_ = other.functionId_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public RpcFunctionMetadata Clone()
        {
            return new RpcFunctionMetadata(this);
        }

        /// <summary>Field number for the "script_file" field.</summary>
        public const int ScriptFileFieldNumber = 2;
        private string scriptFile_ = "";
        public string ScriptFile
        {
            get { return scriptFile_; }
            set { scriptFile_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "entry_point" field.</summary>
        public const int EntryPointFieldNumber = 3;
        private string entryPoint_ = "";
        public string EntryPoint
        {
            get { return entryPoint_; }
            set { entryPoint_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "name" field.</summary>
        public const int NameFieldNumber = 4;
        private string name_ = "";
        public string Name
        {
            get { return name_; }
            set { name_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "bindings" field.</summary>
        public const int BindingsFieldNumber = 6;
        private static readonly pbc::MapField<string, BindingInfo>.Codec _map_bindings_codec = new pbc::MapField<string, BindingInfo>.Codec(
            pb::FieldCodec.ForString(10, ""),
            pb::FieldCodec.ForMessage(18, BindingInfo.Parser),
            50
        );
        private readonly pbc::MapField<string, BindingInfo> bindings_ = new pbc::MapField<string, BindingInfo>();
        public pbc::MapField<string, BindingInfo> Bindings
        {
            get { return bindings_; }
        }

        /// <summary>Field number for the "raw_bindings" field.</summary>
        public const int RawBindingsFieldNumber = 10;
        private static readonly pb::FieldCodec<string> _repeated_rawBindings_codec = pb::FieldCodec.ForString(82);
        private readonly pbc::RepeatedField<string> rawBindings_ = new pbc::RepeatedField<string>();
        public pbc::RepeatedField<string> RawBindings
        {
            get { return rawBindings_; }
        }

        /// <summary>Field number for the "function_id" field.</summary>
        public const int FunctionIdFieldNumber = 13;
        private string functionId_ = "";
        public string FunctionId
        {
            get { return functionId_; }
            set { functionId_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        public override bool Equals(object other)
        {
            return Equals(other as RpcFunctionMetadata);
        }

        public bool Equals(RpcFunctionMetadata other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (ScriptFile != other.ScriptFile)
                return false;
            if (EntryPoint != other.EntryPoint)
                return false;
            if (Name != other.Name)
                return false;
            if (!Bindings.Equals(other.Bindings))
                return false;
            if (!rawBindings_.Equals(other.rawBindings_))
                return false;
            if (FunctionId != other.FunctionId)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (ScriptFile.Length != 0)
                hash ^= ScriptFile.GetHashCode();
            if (EntryPoint.Length != 0)
                hash ^= EntryPoint.GetHashCode();
            if (Name.Length != 0)
                hash ^= Name.GetHashCode();
            hash ^= Bindings.GetHashCode();
            hash ^= rawBindings_.GetHashCode();
            if (FunctionId.Length != 0)
                hash ^= FunctionId.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (ScriptFile.Length != 0)
            {
                output.WriteRawTag(18);
                output.WriteString(ScriptFile);
            }
            if (EntryPoint.Length != 0)
            {
                output.WriteRawTag(26);
                output.WriteString(EntryPoint);
            }
            if (Name.Length != 0)
            {
                output.WriteRawTag(34);
                output.WriteString(Name);
            }
            bindings_.WriteTo(ref output, _map_bindings_codec);
            rawBindings_.WriteTo(ref output, _repeated_rawBindings_codec);
            if (FunctionId.Length != 0)
            {
                output.WriteRawTag(106);
                output.WriteString(FunctionId);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (ScriptFile.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(ScriptFile);
            }
            if (EntryPoint.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(EntryPoint);
            }
            if (Name.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Name);
            }
            size += bindings_.CalculateSize(_map_bindings_codec);
            size += rawBindings_.CalculateSize(_repeated_rawBindings_codec);
            if (FunctionId.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(FunctionId);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(RpcFunctionMetadata other)
        {
            if (other == null)
            {
                return;
            }
            if (other.ScriptFile.Length != 0)
            {
                ScriptFile = other.ScriptFile;
            }
            if (other.EntryPoint.Length != 0)
            {
                EntryPoint = other.EntryPoint;
            }
            if (other.Name.Length != 0)
            {
                Name = other.Name;
            }
            bindings_.MergeFrom(other.bindings_);
            rawBindings_.Add(other.rawBindings_);
            if (other.FunctionId.Length != 0)
            {
                FunctionId = other.FunctionId;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 18:
                    {
                        ScriptFile = input.ReadString();
                        break;
                    }
                    case 26:
                    {
                        EntryPoint = input.ReadString();
                        break;
                    }
                    case 34:
                    {
                        Name = input.ReadString();
                        break;
                    }
                    case 50:
                    {
                        bindings_.AddEntriesFrom(ref input, _map_bindings_codec);
                        break;
                    }
                    case 82:
                    {
                        rawBindings_.AddEntriesFrom(ref input, _repeated_rawBindings_codec);
                        break;
                    }
                    case 106:
                    {
                        FunctionId = input.ReadString();
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class BindingInfo : pb::IMessage<BindingInfo>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<BindingInfo> _parser = new pb::MessageParser<BindingInfo>(() => new BindingInfo());
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<BindingInfo> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[8]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public BindingInfo()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public BindingInfo(BindingInfo other)
            : this()
        {
            type_ = other.type_;
            direction_ = other.direction_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public BindingInfo Clone()
        {
            return new BindingInfo(this);
        }

        /// <summary>Field number for the "type" field.</summary>
        public const int TypeFieldNumber = 2;
        private string type_ = "";
        public string Type
        {
            get { return type_; }
            set { type_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "direction" field.</summary>
        public const int DirectionFieldNumber = 3;
        private int direction_;

        /// <summary>
        /// 0: in, 1: out, 2: both.
        /// </summary>
        public int Direction
        {
            get { return direction_; }
            set { direction_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as BindingInfo);
        }

        public bool Equals(BindingInfo other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (Type != other.Type)
                return false;
            if (Direction != other.Direction)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (Type.Length != 0)
                hash ^= Type.GetHashCode();
            if (Direction != 0)
                hash ^= Direction.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (Type.Length != 0)
            {
                output.WriteRawTag(18);
                output.WriteString(Type);
            }
            if (Direction != 0)
            {
                output.WriteRawTag(24);
                output.WriteInt32(Direction);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (Type.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Type);
            }
            if (Direction != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeInt32Size(Direction);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(BindingInfo other)
        {
            if (other == null)
            {
                return;
            }
            if (other.Type.Length != 0)
            {
                Type = other.Type;
            }
            if (other.Direction != 0)
            {
                Direction = other.Direction;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 18:
                    {
                        Type = input.ReadString();
                        break;
                    }
                    case 24:
                    {
                        Direction = input.ReadInt32();
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class FunctionLoadRequest : pb::IMessage<FunctionLoadRequest>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<FunctionLoadRequest> _parser = new pb::MessageParser<FunctionLoadRequest>(() =>
            new FunctionLoadRequest()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<FunctionLoadRequest> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[9]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public FunctionLoadRequest()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public FunctionLoadRequest(FunctionLoadRequest other)
            : this()
        {
            functionId_ = other.functionId_;
            metadata_ = other.metadata_ != null ? other.metadata_.Clone() : null;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public FunctionLoadRequest Clone()
        {
            return new FunctionLoadRequest(this);
        }

        /// <summary>Field number for the "function_id" field.</summary>
        public const int FunctionIdFieldNumber = 1;
        private string functionId_ = "";
        public string FunctionId
        {
            get { return functionId_; }
            set { functionId_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "metadata" field.</summary>
        public const int MetadataFieldNumber = 2;
        private RpcFunctionMetadata metadata_;
        public RpcFunctionMetadata Metadata
        {
            get { return metadata_; }
            set { metadata_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as FunctionLoadRequest);
        }

        public bool Equals(FunctionLoadRequest other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (FunctionId != other.FunctionId)
                return false;
            if (!object.Equals(Metadata, other.Metadata))
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (FunctionId.Length != 0)
                hash ^= FunctionId.GetHashCode();
            if (metadata_ != null)
                hash ^= Metadata.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (FunctionId.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(FunctionId);
            }
            if (metadata_ != null)
            {
                output.WriteRawTag(18);
                output.WriteMessage(Metadata);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (FunctionId.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(FunctionId);
            }
            if (metadata_ != null)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(Metadata);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(FunctionLoadRequest other)
        {
            if (other == null)
            {
                return;
            }
            if (other.FunctionId.Length != 0)
            {
                FunctionId = other.FunctionId;
            }
            if (other.metadata_ != null)
            {
                if (metadata_ == null)
                {
                    Metadata = new RpcFunctionMetadata();
                }
                Metadata.MergeFrom(other.Metadata);
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        FunctionId = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        if (metadata_ == null)
                        {
                            Metadata = new RpcFunctionMetadata();
                        }
                        input.ReadMessage(Metadata);
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class FunctionLoadResponse : pb::IMessage<FunctionLoadResponse>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<FunctionLoadResponse> _parser = new pb::MessageParser<FunctionLoadResponse>(() =>
            new FunctionLoadResponse()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<FunctionLoadResponse> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[10]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public FunctionLoadResponse()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public FunctionLoadResponse(FunctionLoadResponse other)
            : this()
        {
            functionId_ = other.functionId_;
            result_ = other.result_ != null ? other.result_.Clone() : null;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public FunctionLoadResponse Clone()
        {
            return new FunctionLoadResponse(this);
        }

        /// <summary>Field number for the "function_id" field.</summary>
        public const int FunctionIdFieldNumber = 1;
        private string functionId_ = "";
        public string FunctionId
        {
            get { return functionId_; }
            set { functionId_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "result" field.</summary>
        public const int ResultFieldNumber = 2;
        private StatusResult result_;
        public StatusResult Result
        {
            get { return result_; }
            set { result_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as FunctionLoadResponse);
        }

        public bool Equals(FunctionLoadResponse other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (FunctionId != other.FunctionId)
                return false;
            if (!object.Equals(Result, other.Result))
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (FunctionId.Length != 0)
                hash ^= FunctionId.GetHashCode();
            if (result_ != null)
                hash ^= Result.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (FunctionId.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(FunctionId);
            }
            if (result_ != null)
            {
                output.WriteRawTag(18);
                output.WriteMessage(Result);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (FunctionId.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(FunctionId);
            }
            if (result_ != null)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(Result);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(FunctionLoadResponse other)
        {
            if (other == null)
            {
                return;
            }
            if (other.FunctionId.Length != 0)
            {
                FunctionId = other.FunctionId;
            }
            if (other.result_ != null)
            {
                if (result_ == null)
                {
                    Result = new StatusResult();
                }
                Result.MergeFrom(other.Result);
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        FunctionId = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        if (result_ == null)
                        {
                            Result = new StatusResult();
                        }
                        input.ReadMessage(Result);
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class InvocationRequest : pb::IMessage<InvocationRequest>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<InvocationRequest> _parser = new pb::MessageParser<InvocationRequest>(() =>
            new InvocationRequest()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<InvocationRequest> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[11]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public InvocationRequest()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public InvocationRequest(InvocationRequest other)
            : this()
        {
            invocationId_ = other.invocationId_;
            functionId_ = other.functionId_;
            inputData_ = other.inputData_.Clone();
            triggerMetadata_ = other.triggerMetadata_.Clone();
            traceContext_ = other.traceContext_ != null ? other.traceContext_.Clone() : null;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public InvocationRequest Clone()
        {
            return new InvocationRequest(this);
        }

        /// <summary>Field number for the "invocation_id" field.</summary>
        public const int InvocationIdFieldNumber = 1;
        private string invocationId_ = "";
        public string InvocationId
        {
            get { return invocationId_; }
            set { invocationId_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "function_id" field.</summary>
        public const int FunctionIdFieldNumber = 2;
        private string functionId_ = "";
        public string FunctionId
        {
            get { return functionId_; }
            set { functionId_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "input_data" field.</summary>
        public const int InputDataFieldNumber = 3;
        private static readonly pb::FieldCodec<ParameterBinding> _repeated_inputData_codec = pb::FieldCodec.ForMessage(
            26,
            ParameterBinding.Parser
        );
        private readonly pbc::RepeatedField<ParameterBinding> inputData_ = new pbc::RepeatedField<ParameterBinding>();
        public pbc::RepeatedField<ParameterBinding> InputData
        {
            get { return inputData_; }
        }

        /// <summary>Field number for the "trigger_metadata" field.</summary>
        public const int TriggerMetadataFieldNumber = 4;
        private static readonly pbc::MapField<string, TypedData>.Codec _map_triggerMetadata_codec = new pbc::MapField<
            string,
            TypedData
        >.Codec(pb::FieldCodec.ForString(10, ""), pb::FieldCodec.ForMessage(18, TypedData.Parser), 34);
        private readonly pbc::MapField<string, TypedData> triggerMetadata_ = new pbc::MapField<string, TypedData>();
        public pbc::MapField<string, TypedData> TriggerMetadata
        {
            get { return triggerMetadata_; }
        }

        /// <summary>Field number for the "trace_context" field.</summary>
        public const int TraceContextFieldNumber = 5;
        private RpcTraceContext traceContext_;
        public RpcTraceContext TraceContext
        {
            get { return traceContext_; }
            set { traceContext_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as InvocationRequest);
        }

        public bool Equals(InvocationRequest other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (InvocationId != other.InvocationId)
                return false;
            if (FunctionId != other.FunctionId)
                return false;
            if (!inputData_.Equals(other.inputData_))
                return false;
            if (!TriggerMetadata.Equals(other.TriggerMetadata))
                return false;
            if (!object.Equals(TraceContext, other.TraceContext))
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (InvocationId.Length != 0)
                hash ^= InvocationId.GetHashCode();
            if (FunctionId.Length != 0)
                hash ^= FunctionId.GetHashCode();
            hash ^= inputData_.GetHashCode();
            hash ^= TriggerMetadata.GetHashCode();
            if (traceContext_ != null)
                hash ^= TraceContext.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (InvocationId.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(InvocationId);
            }
            if (FunctionId.Length != 0)
            {
                output.WriteRawTag(18);
                output.WriteString(FunctionId);
            }
            inputData_.WriteTo(ref output, _repeated_inputData_codec);
            triggerMetadata_.WriteTo(ref output, _map_triggerMetadata_codec);
            if (traceContext_ != null)
            {
                output.WriteRawTag(42);
                output.WriteMessage(TraceContext);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (InvocationId.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(InvocationId);
            }
            if (FunctionId.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(FunctionId);
            }
            size += inputData_.CalculateSize(_repeated_inputData_codec);
            size += triggerMetadata_.CalculateSize(_map_triggerMetadata_codec);
            if (traceContext_ != null)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(TraceContext);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(InvocationRequest other)
        {
            if (other == null)
            {
                return;
            }
            if (other.InvocationId.Length != 0)
            {
                InvocationId = other.InvocationId;
            }
            if (other.FunctionId.Length != 0)
            {
                FunctionId = other.FunctionId;
            }
            inputData_.Add(other.inputData_);
            triggerMetadata_.MergeFrom(other.triggerMetadata_);
            if (other.traceContext_ != null)
            {
                if (traceContext_ == null)
                {
                    TraceContext = new RpcTraceContext();
                }
                TraceContext.MergeFrom(other.TraceContext);
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        InvocationId = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        FunctionId = input.ReadString();
                        break;
                    }
                    case 26:
                    {
                        inputData_.AddEntriesFrom(ref input, _repeated_inputData_codec);
                        break;
                    }
                    case 34:
                    {
                        triggerMetadata_.AddEntriesFrom(ref input, _map_triggerMetadata_codec);
                        break;
                    }
                    case 42:
                    {
                        if (traceContext_ == null)
                        {
                            TraceContext = new RpcTraceContext();
                        }
                        input.ReadMessage(TraceContext);
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class InvocationResponse : pb::IMessage<InvocationResponse>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<InvocationResponse> _parser = new pb::MessageParser<InvocationResponse>(() =>
            new InvocationResponse()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<InvocationResponse> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[12]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public InvocationResponse()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public InvocationResponse(InvocationResponse other)
            : this()
        {
            invocationId_ = other.invocationId_;
            result_ = other.result_ != null ? other.result_.Clone() : null;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public InvocationResponse Clone()
        {
            return new InvocationResponse(this);
        }

        /// <summary>Field number for the "invocation_id" field.</summary>
        public const int InvocationIdFieldNumber = 1;
        private string invocationId_ = "";
        public string InvocationId
        {
            get { return invocationId_; }
            set { invocationId_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "result" field.</summary>
        public const int ResultFieldNumber = 3;
        private StatusResult result_;
        public StatusResult Result
        {
            get { return result_; }
            set { result_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as InvocationResponse);
        }

        public bool Equals(InvocationResponse other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (InvocationId != other.InvocationId)
                return false;
            if (!object.Equals(Result, other.Result))
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (InvocationId.Length != 0)
                hash ^= InvocationId.GetHashCode();
            if (result_ != null)
                hash ^= Result.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (InvocationId.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(InvocationId);
            }
            if (result_ != null)
            {
                output.WriteRawTag(26);
                output.WriteMessage(Result);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (InvocationId.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(InvocationId);
            }
            if (result_ != null)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(Result);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(InvocationResponse other)
        {
            if (other == null)
            {
                return;
            }
            if (other.InvocationId.Length != 0)
            {
                InvocationId = other.InvocationId;
            }
            if (other.result_ != null)
            {
                if (result_ == null)
                {
                    Result = new StatusResult();
                }
                Result.MergeFrom(other.Result);
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        InvocationId = input.ReadString();
                        break;
                    }
                    case 26:
                    {
                        if (result_ == null)
                        {
                            Result = new StatusResult();
                        }
                        input.ReadMessage(Result);
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class InvocationCancel : pb::IMessage<InvocationCancel>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<InvocationCancel> _parser = new pb::MessageParser<InvocationCancel>(() =>
            new InvocationCancel()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<InvocationCancel> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[13]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public InvocationCancel()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public InvocationCancel(InvocationCancel other)
            : this()
        {
            invocationId_ = other.invocationId_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public InvocationCancel Clone()
        {
            return new InvocationCancel(this);
        }

        /// <summary>Field number for the "invocation_id" field.</summary>
        public const int InvocationIdFieldNumber = 2;
        private string invocationId_ = "";
        public string InvocationId
        {
            get { return invocationId_; }
            set { invocationId_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        public override bool Equals(object other)
        {
            return Equals(other as InvocationCancel);
        }

        public bool Equals(InvocationCancel other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (InvocationId != other.InvocationId)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (InvocationId.Length != 0)
                hash ^= InvocationId.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (InvocationId.Length != 0)
            {
                output.WriteRawTag(18);
                output.WriteString(InvocationId);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (InvocationId.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(InvocationId);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(InvocationCancel other)
        {
            if (other == null)
            {
                return;
            }
            if (other.InvocationId.Length != 0)
            {
                InvocationId = other.InvocationId;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 18:
                    {
                        InvocationId = input.ReadString();
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class ParameterBinding : pb::IMessage<ParameterBinding>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<ParameterBinding> _parser = new pb::MessageParser<ParameterBinding>(() =>
            new ParameterBinding()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<ParameterBinding> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[14]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public ParameterBinding()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public ParameterBinding(ParameterBinding other)
            : this()
        {
            name_ = other.name_;
            data_ = other.data_ != null ? other.data_.Clone() : null;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public ParameterBinding Clone()
        {
            return new ParameterBinding(this);
        }

        /// <summary>Field number for the "name" field.</summary>
        public const int NameFieldNumber = 1;
        private string name_ = "";
        public string Name
        {
            get { return name_; }
            set { name_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "data" field.</summary>
        public const int DataFieldNumber = 2;
        private TypedData data_;
        public TypedData Data
        {
            get { return data_; }
            set { data_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as ParameterBinding);
        }

        public bool Equals(ParameterBinding other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (Name != other.Name)
                return false;
            if (!object.Equals(Data, other.Data))
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (Name.Length != 0)
                hash ^= Name.GetHashCode();
            if (data_ != null)
                hash ^= Data.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (Name.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(Name);
            }
            if (data_ != null)
            {
                output.WriteRawTag(18);
                output.WriteMessage(Data);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (Name.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Name);
            }
            if (data_ != null)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(Data);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(ParameterBinding other)
        {
            if (other == null)
            {
                return;
            }
            if (other.Name.Length != 0)
            {
                Name = other.Name;
            }
            if (other.data_ != null)
            {
                if (data_ == null)
                {
                    Data = new TypedData();
                }
                Data.MergeFrom(other.Data);
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        Name = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        if (data_ == null)
                        {
                            Data = new TypedData();
                        }
                        input.ReadMessage(Data);
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class TypedData : pb::IMessage<TypedData>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<TypedData> _parser = new pb::MessageParser<TypedData>(() => new TypedData());
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<TypedData> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[15]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public TypedData()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public TypedData(TypedData other)
            : this()
        {
            switch (other.DataCase)
            {
                case DataOneofCase.String:
                    String = other.String;
                    break;
                case DataOneofCase.Json:
                    Json = other.Json;
                    break;
                case DataOneofCase.ModelBindingData:
                    ModelBindingData = other.ModelBindingData.Clone();
                    break;
            }

            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public TypedData Clone()
        {
            return new TypedData(this);
        }

        /// <summary>Field number for the "string" field.</summary>
        public const int StringFieldNumber = 1;
        public string String
        {
            get { return HasString ? (string)data_ : ""; }
            set
            {
                data_ = pb::ProtoPreconditions.CheckNotNull(value, "value");
                dataCase_ = DataOneofCase.String;
            }
        }

        /// <summary>Gets whether the "string" field is set</summary>
        public bool HasString
        {
            get { return dataCase_ == DataOneofCase.String; }
        }

        /// <summary> Clears the value of the oneof if it's currently set to "string" </summary>
        public void ClearString()
        {
            if (HasString)
            {
                ClearData();
            }
        }

        /// <summary>Field number for the "json" field.</summary>
        public const int JsonFieldNumber = 2;
        public string Json
        {
            get { return HasJson ? (string)data_ : ""; }
            set
            {
                data_ = pb::ProtoPreconditions.CheckNotNull(value, "value");
                dataCase_ = DataOneofCase.Json;
            }
        }

        /// <summary>Gets whether the "json" field is set</summary>
        public bool HasJson
        {
            get { return dataCase_ == DataOneofCase.Json; }
        }

        /// <summary> Clears the value of the oneof if it's currently set to "json" </summary>
        public void ClearJson()
        {
            if (HasJson)
            {
                ClearData();
            }
        }

        /// <summary>Field number for the "model_binding_data" field.</summary>
        public const int ModelBindingDataFieldNumber = 12;
        public ModelBindingData ModelBindingData
        {
            get { return dataCase_ == DataOneofCase.ModelBindingData ? (ModelBindingData)data_ : null; }
            set
            {
                data_ = value;
                dataCase_ = value == null ? DataOneofCase.None : DataOneofCase.ModelBindingData;
            }
        }

        private object data_;

        /// <summary>Enum of possible cases for the "data" oneof.</summary>
        public enum DataOneofCase
        {
            None = 0,
            String = 1,
            Json = 2,
            ModelBindingData = 12,
        }

        private DataOneofCase dataCase_ = DataOneofCase.None;
        public DataOneofCase DataCase
        {
            get { return dataCase_; }
        }

        public void ClearData()
        {
            dataCase_ = DataOneofCase.None;
            data_ = null;
        }

        public override bool Equals(object other)
        {
            return Equals(other as TypedData);
        }

        public bool Equals(TypedData other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (String != other.String)
                return false;
            if (Json != other.Json)
                return false;
            if (!object.Equals(ModelBindingData, other.ModelBindingData))
                return false;
            if (DataCase != other.DataCase)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (HasString)
                hash ^= String.GetHashCode();
            if (HasJson)
                hash ^= Json.GetHashCode();
            if (dataCase_ == DataOneofCase.ModelBindingData)
                hash ^= ModelBindingData.GetHashCode();
            hash ^= (int)dataCase_;
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (HasString)
            {
                output.WriteRawTag(10);
                output.WriteString(String);
            }
            if (HasJson)
            {
                output.WriteRawTag(18);
                output.WriteString(Json);
            }
            if (dataCase_ == DataOneofCase.ModelBindingData)
            {
                output.WriteRawTag(98);
                output.WriteMessage(ModelBindingData);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (HasString)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(String);
            }
            if (HasJson)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Json);
            }
            if (dataCase_ == DataOneofCase.ModelBindingData)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(ModelBindingData);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(TypedData other)
        {
            if (other == null)
            {
                return;
            }
            switch (other.DataCase)
            {
                case DataOneofCase.String:
                    String = other.String;
                    break;
                case DataOneofCase.Json:
                    Json = other.Json;
                    break;
                case DataOneofCase.ModelBindingData:
                    if (ModelBindingData == null)
                    {
                        ModelBindingData = new ModelBindingData();
                    }
                    ModelBindingData.MergeFrom(other.ModelBindingData);
                    break;
            }

            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        String = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        Json = input.ReadString();
                        break;
                    }
                    case 98:
                    {
                        ModelBindingData subBuilder = new ModelBindingData();
                        if (dataCase_ == DataOneofCase.ModelBindingData)
                        {
                            subBuilder.MergeFrom(ModelBindingData);
                        }
                        input.ReadMessage(subBuilder);
                        ModelBindingData = subBuilder;
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class ModelBindingData : pb::IMessage<ModelBindingData>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<ModelBindingData> _parser = new pb::MessageParser<ModelBindingData>(() =>
            new ModelBindingData()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<ModelBindingData> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[16]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public ModelBindingData()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public ModelBindingData(ModelBindingData other)
            : this()
        {
            version_ = other.version_;
            source_ = other.source_;
            contentType_ = other.contentType_;
            content_ = other.content_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public ModelBindingData Clone()
        {
            return new ModelBindingData(this);
        }

        /// <summary>Field number for the "version" field.</summary>
        public const int VersionFieldNumber = 1;
        private string version_ = "";
        public string Version
        {
            get { return version_; }
            set { version_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "source" field.</summary>
        public const int SourceFieldNumber = 2;
        private string source_ = "";
        public string Source
        {
            get { return source_; }
            set { source_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "content_type" field.</summary>
        public const int ContentTypeFieldNumber = 3;
        private string contentType_ = "";
        public string ContentType
        {
            get { return contentType_; }
            set { contentType_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "content" field.</summary>
        public const int ContentFieldNumber = 4;
        private pb::ByteString content_ = pb::ByteString.Empty;
        public pb::ByteString Content
        {
            get { return content_; }
            set { content_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        public override bool Equals(object other)
        {
            return Equals(other as ModelBindingData);
        }

        public bool Equals(ModelBindingData other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (Version != other.Version)
                return false;
            if (Source != other.Source)
                return false;
            if (ContentType != other.ContentType)
                return false;
            if (Content != other.Content)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (Version.Length != 0)
                hash ^= Version.GetHashCode();
            if (Source.Length != 0)
                hash ^= Source.GetHashCode();
            if (ContentType.Length != 0)
                hash ^= ContentType.GetHashCode();
            if (Content.Length != 0)
                hash ^= Content.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (Version.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(Version);
            }
            if (Source.Length != 0)
            {
                output.WriteRawTag(18);
                output.WriteString(Source);
            }
            if (ContentType.Length != 0)
            {
                output.WriteRawTag(26);
                output.WriteString(ContentType);
            }
            if (Content.Length != 0)
            {
                output.WriteRawTag(34);
                output.WriteBytes(Content);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (Version.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Version);
            }
            if (Source.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Source);
            }
            if (ContentType.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(ContentType);
            }
            if (Content.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeBytesSize(Content);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(ModelBindingData other)
        {
            if (other == null)
            {
                return;
            }
            if (other.Version.Length != 0)
            {
                Version = other.Version;
            }
            if (other.Source.Length != 0)
            {
                Source = other.Source;
            }
            if (other.ContentType.Length != 0)
            {
                ContentType = other.ContentType;
            }
            if (other.Content.Length != 0)
            {
                Content = other.Content;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        Version = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        Source = input.ReadString();
                        break;
                    }
                    case 26:
                    {
                        ContentType = input.ReadString();
                        break;
                    }
                    case 34:
                    {
                        Content = input.ReadBytes();
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class RpcTraceContext : pb::IMessage<RpcTraceContext>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<RpcTraceContext> _parser = new pb::MessageParser<RpcTraceContext>(() =>
            new RpcTraceContext()
        );
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<RpcTraceContext> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[17]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public RpcTraceContext()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public RpcTraceContext(RpcTraceContext other)
            : this()
        {
            traceParent_ = other.traceParent_;
            traceState_ = other.traceState_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public RpcTraceContext Clone()
        {
            return new RpcTraceContext(this);
        }

        /// <summary>Field number for the "trace_parent" field.</summary>
        public const int TraceParentFieldNumber = 1;
        private string traceParent_ = "";
        public string TraceParent
        {
            get { return traceParent_; }
            set { traceParent_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "trace_state" field.</summary>
        public const int TraceStateFieldNumber = 2;
        private string traceState_ = "";
        public string TraceState
        {
            get { return traceState_; }
            set { traceState_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        public override bool Equals(object other)
        {
            return Equals(other as RpcTraceContext);
        }

        public bool Equals(RpcTraceContext other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (TraceParent != other.TraceParent)
                return false;
            if (TraceState != other.TraceState)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (TraceParent.Length != 0)
                hash ^= TraceParent.GetHashCode();
            if (TraceState.Length != 0)
                hash ^= TraceState.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (TraceParent.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(TraceParent);
            }
            if (TraceState.Length != 0)
            {
                output.WriteRawTag(18);
                output.WriteString(TraceState);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (TraceParent.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(TraceParent);
            }
            if (TraceState.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(TraceState);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(RpcTraceContext other)
        {
            if (other == null)
            {
                return;
            }
            if (other.TraceParent.Length != 0)
            {
                TraceParent = other.TraceParent;
            }
            if (other.TraceState.Length != 0)
            {
                TraceState = other.TraceState;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        TraceParent = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        TraceState = input.ReadString();
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class StatusResult : pb::IMessage<StatusResult>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<StatusResult> _parser = new pb::MessageParser<StatusResult>(() => new StatusResult());
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<StatusResult> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[18]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public StatusResult()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public StatusResult(StatusResult other)
            : this()
        {
            result_ = other.result_;
            exception_ = other.exception_ != null ? other.exception_.Clone() : null;
            status_ = other.status_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public StatusResult Clone()
        {
            return new StatusResult(this);
        }

        /// <summary>Field number for the "result" field.</summary>
        public const int ResultFieldNumber = 1;
        private string result_ = "";
        public string Result
        {
            get { return result_; }
            set { result_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "exception" field.</summary>
        public const int ExceptionFieldNumber = 2;
        private RpcException exception_;
        public RpcException Exception
        {
            get { return exception_; }
            set { exception_ = value; }
        }

        /// <summary>Field number for the "status" field.</summary>
        public const int StatusFieldNumber = 4;
        private StatusResult.Types.Status status_ = StatusResult.Types.Status.Failure;
        public StatusResult.Types.Status Status
        {
            get { return status_; }
            set { status_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as StatusResult);
        }

        public bool Equals(StatusResult other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (Result != other.Result)
                return false;
            if (!object.Equals(Exception, other.Exception))
                return false;
            if (Status != other.Status)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (Result.Length != 0)
                hash ^= Result.GetHashCode();
            if (exception_ != null)
                hash ^= Exception.GetHashCode();
            if (Status != StatusResult.Types.Status.Failure)
                hash ^= Status.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (Result.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(Result);
            }
            if (exception_ != null)
            {
                output.WriteRawTag(18);
                output.WriteMessage(Exception);
            }
            if (Status != StatusResult.Types.Status.Failure)
            {
                output.WriteRawTag(32);
                output.WriteEnum((int)Status);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (Result.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Result);
            }
            if (exception_ != null)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(Exception);
            }
            if (Status != StatusResult.Types.Status.Failure)
            {
                size += 1 + pb::CodedOutputStream.ComputeEnumSize((int)Status);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(StatusResult other)
        {
            if (other == null)
            {
                return;
            }
            if (other.Result.Length != 0)
            {
                Result = other.Result;
            }
            if (other.exception_ != null)
            {
                if (exception_ == null)
                {
                    Exception = new RpcException();
                }
                Exception.MergeFrom(other.Exception);
            }
            if (other.Status != StatusResult.Types.Status.Failure)
            {
                Status = other.Status;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        Result = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        if (exception_ == null)
                        {
                            Exception = new RpcException();
                        }
                        input.ReadMessage(Exception);
                        break;
                    }
                    case 32:
                    {
                        Status = (StatusResult.Types.Status)input.ReadEnum();
                        break;
                    }
                }
            }
        }

        /// <summary>Container for nested types declared in the StatusResult message type.</summary>
        public static partial class Types
        {
            internal enum Status
            {
                [pbr::OriginalName("Failure")]
                Failure = 0,

                [pbr::OriginalName("Success")]
                Success = 1,

                [pbr::OriginalName("Cancelled")]
                Cancelled = 2,
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class RpcException : pb::IMessage<RpcException>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<RpcException> _parser = new pb::MessageParser<RpcException>(() => new RpcException());
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<RpcException> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[19]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public RpcException()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public RpcException(RpcException other)
            : this()
        {
            stackTrace_ = other.stackTrace_;
            message_ = other.message_;
            source_ = other.source_;
            type_ = other.type_;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public RpcException Clone()
        {
            return new RpcException(this);
        }

        /// <summary>Field number for the "stack_trace" field.</summary>
        public const int StackTraceFieldNumber = 1;
        private string stackTrace_ = "";
        public string StackTrace
        {
            get { return stackTrace_; }
            set { stackTrace_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "message" field.</summary>
        public const int MessageFieldNumber = 2;
        private string message_ = "";
        public string Message
        {
            get { return message_; }
            set { message_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "source" field.</summary>
        public const int SourceFieldNumber = 3;
        private string source_ = "";
        public string Source
        {
            get { return source_; }
            set { source_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "type" field.</summary>
        public const int TypeFieldNumber = 5;
        private string type_ = "";
        public string Type
        {
            get { return type_; }
            set { type_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        public override bool Equals(object other)
        {
            return Equals(other as RpcException);
        }

        public bool Equals(RpcException other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (StackTrace != other.StackTrace)
                return false;
            if (Message != other.Message)
                return false;
            if (Source != other.Source)
                return false;
            if (Type != other.Type)
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (StackTrace.Length != 0)
                hash ^= StackTrace.GetHashCode();
            if (Message.Length != 0)
                hash ^= Message.GetHashCode();
            if (Source.Length != 0)
                hash ^= Source.GetHashCode();
            if (Type.Length != 0)
                hash ^= Type.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (StackTrace.Length != 0)
            {
                output.WriteRawTag(10);
                output.WriteString(StackTrace);
            }
            if (Message.Length != 0)
            {
                output.WriteRawTag(18);
                output.WriteString(Message);
            }
            if (Source.Length != 0)
            {
                output.WriteRawTag(26);
                output.WriteString(Source);
            }
            if (Type.Length != 0)
            {
                output.WriteRawTag(42);
                output.WriteString(Type);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (StackTrace.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(StackTrace);
            }
            if (Message.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Message);
            }
            if (Source.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Source);
            }
            if (Type.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Type);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(RpcException other)
        {
            if (other == null)
            {
                return;
            }
            if (other.StackTrace.Length != 0)
            {
                StackTrace = other.StackTrace;
            }
            if (other.Message.Length != 0)
            {
                Message = other.Message;
            }
            if (other.Source.Length != 0)
            {
                Source = other.Source;
            }
            if (other.Type.Length != 0)
            {
                Type = other.Type;
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 10:
                    {
                        StackTrace = input.ReadString();
                        break;
                    }
                    case 18:
                    {
                        Message = input.ReadString();
                        break;
                    }
                    case 26:
                    {
                        Source = input.ReadString();
                        break;
                    }
                    case 42:
                    {
                        Type = input.ReadString();
                        break;
                    }
                }
            }
        }
    }

    [global::System.Diagnostics.DebuggerDisplayAttribute("{ToString(),nq}")]
    internal sealed partial class RpcLog : pb::IMessage<RpcLog>, pb::IBufferMessage
    {
        private static readonly pb::MessageParser<RpcLog> _parser = new pb::MessageParser<RpcLog>(() => new RpcLog());
        private pb::UnknownFieldSet _unknownFields;
        public static pb::MessageParser<RpcLog> Parser
        {
            get { return _parser; }
        }

        public static pbr::MessageDescriptor Descriptor
        {
            get { return FunctionRpcReflection.Descriptor.MessageTypes[20]; }
        }

        pbr::MessageDescriptor pb::IMessage.Descriptor
        {
            get { return Descriptor; }
        }

        public RpcLog()
        {
            OnConstruction();
        }

        partial void OnConstruction();

        public RpcLog(RpcLog other)
            : this()
        {
            category_ = other.category_;
            level_ = other.level_;
            message_ = other.message_;
            exception_ = other.exception_ != null ? other.exception_.Clone() : null;
            _unknownFields = pb::UnknownFieldSet.Clone(other._unknownFields);
        }

        public RpcLog Clone()
        {
            return new RpcLog(this);
        }

        /// <summary>Field number for the "category" field.</summary>
        public const int CategoryFieldNumber = 2;
        private string category_ = "";
        public string Category
        {
            get { return category_; }
            set { category_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "level" field.</summary>
        public const int LevelFieldNumber = 3;
        private int level_;

        /// <summary>
        /// The levels of Microsoft.Extensions.Logging.
        /// </summary>
        public int Level
        {
            get { return level_; }
            set { level_ = value; }
        }

        /// <summary>Field number for the "message" field.</summary>
        public const int MessageFieldNumber = 4;
        private string message_ = "";
        public string Message
        {
            get { return message_; }
            set { message_ = pb::ProtoPreconditions.CheckNotNull(value, "value"); }
        }

        /// <summary>Field number for the "exception" field.</summary>
        public const int ExceptionFieldNumber = 6;
        private RpcException exception_;
        public RpcException Exception
        {
            get { return exception_; }
            set { exception_ = value; }
        }

        public override bool Equals(object other)
        {
            return Equals(other as RpcLog);
        }

        public bool Equals(RpcLog other)
        {
            if (ReferenceEquals(other, null))
            {
                return false;
            }
            if (ReferenceEquals(other, this))
            {
                return true;
            }
            if (Category != other.Category)
                return false;
            if (Level != other.Level)
                return false;
            if (Message != other.Message)
                return false;
            if (!object.Equals(Exception, other.Exception))
                return false;
            return Equals(_unknownFields, other._unknownFields);
        }

        public override int GetHashCode()
        {
            int hash = 1;
            if (Category.Length != 0)
                hash ^= Category.GetHashCode();
            if (Level != 0)
                hash ^= Level.GetHashCode();
            if (Message.Length != 0)
                hash ^= Message.GetHashCode();
            if (exception_ != null)
                hash ^= Exception.GetHashCode();
            if (_unknownFields != null)
            {
                hash ^= _unknownFields.GetHashCode();
            }
            return hash;
        }

        public override string ToString()
        {
            return pb::JsonFormatter.ToDiagnosticString(this);
        }

        public void WriteTo(pb::CodedOutputStream output)
        {
            output.WriteRawMessage(this);
        }

        void pb::IBufferMessage.InternalWriteTo(ref pb::WriteContext output)
        {
            if (Category.Length != 0)
            {
                output.WriteRawTag(18);
                output.WriteString(Category);
            }
            if (Level != 0)
            {
                output.WriteRawTag(24);
                output.WriteInt32(Level);
            }
            if (Message.Length != 0)
            {
                output.WriteRawTag(34);
                output.WriteString(Message);
            }
            if (exception_ != null)
            {
                output.WriteRawTag(50);
                output.WriteMessage(Exception);
            }
            if (_unknownFields != null)
            {
                _unknownFields.WriteTo(ref output);
            }
        }

        public int CalculateSize()
        {
            int size = 0;
            if (Category.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Category);
            }
            if (Level != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeInt32Size(Level);
            }
            if (Message.Length != 0)
            {
                size += 1 + pb::CodedOutputStream.ComputeStringSize(Message);
            }
            if (exception_ != null)
            {
                size += 1 + pb::CodedOutputStream.ComputeMessageSize(Exception);
            }
            if (_unknownFields != null)
            {
                size += _unknownFields.CalculateSize();
            }
            return size;
        }

        public void MergeFrom(RpcLog other)
        {
            if (other == null)
            {
                return;
            }
            if (other.Category.Length != 0)
            {
                Category = other.Category;
            }
            if (other.Level != 0)
            {
                Level = other.Level;
            }
            if (other.Message.Length != 0)
            {
                Message = other.Message;
            }
            if (other.exception_ != null)
            {
                if (exception_ == null)
                {
                    Exception = new RpcException();
                }
                Exception.MergeFrom(other.Exception);
            }
            _unknownFields = pb::UnknownFieldSet.MergeFrom(_unknownFields, other._unknownFields);
        }

        public void MergeFrom(pb::CodedInputStream input)
        {
            input.ReadRawMessage(this);
        }

        void pb::IBufferMessage.InternalMergeFrom(ref pb::ParseContext input)
        {
            uint tag;
            while ((tag = input.ReadTag()) != 0)
            {
                if ((tag & 7) == 4)
                {
                    // Abort on any end group tag.
                    return;
                }
                switch (tag)
                {
                    default:
                        _unknownFields = pb::UnknownFieldSet.MergeFieldFrom(_unknownFields, ref input);
                        break;
                    case 18:
                    {
                        Category = input.ReadString();
                        break;
                    }
                    case 24:
                    {
                        Level = input.ReadInt32();
                        break;
                    }
                    case 34:
                    {
                        Message = input.ReadString();
                        break;
                    }
                    case 50:
                    {
                        if (exception_ == null)
                        {
                            Exception = new RpcException();
                        }
                        input.ReadMessage(Exception);
                        break;
                    }
                }
            }
        }
    }
}
