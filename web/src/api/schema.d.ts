// Written by `npm run web:schema` from src/api/openapi.json, SHA-256 5055f4730281722ae4f6cf1b64f4bea98a3ad20445178fd6edca7460ecc5d160.
export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I: the user, their roles and units. */
        get: operations["showSession"];
        put?: never;
        /** Logged in; the session is in the cookie. */
        post: operations["logIn"];
        /** Logged out. */
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts to try the embedded default with; none anywhere else. */
        get: operations["listDemoAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published version. */
        get: operations["listProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a procedure, the newest first. */
        get: operations["showProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** States, transitions, roles, clocks and legal basis. */
        get: operations["showProcedureVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/versions/{version}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The machine, in the format that was asked for. */
        get: operations["drawProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossiers that the caller may see, the newest first. */
        get: operations["listDossiers"];
        put?: never;
        /** Lodged; the regime and the version are chosen by the date of acceptance. */
        post: operations["lodgeNewDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossier as the caller sees it now. */
        get: operations["showDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Done; the dossier as it stands now, and the receipt. */
        post: operations["applyToDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every entry from the first, with its hash and the hash before it. */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossier as it stood then, recomputed from its journal. */
        get: operations["replayDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/clocks/{name}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The due date, derived day by day. */
        get: operations["explainClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may act on now, by remaining legal time. */
        get: operations["showWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Industrial clusters, by code. */
        get: operations["listClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An industrial cluster. */
        get: operations["showCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/investors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies, by code; a company sees only itself. */
        get: operations["listInvestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies and their parts, with validity dates and successors, by code. */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a term ends, with every day that led there. */
        get: operations["computeDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every day of a year, by the edition in force. */
        get: operations["showYear"];
        /** Published as a new edition, in force at once; running clocks are counted again in the background. */
        put: operations["publishYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What publishing the year would move in the caller's province; the figures are of all pages. Nothing is written. */
        post: operations["previewYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own, those of a unit for its head, those of the province for auditors; the newest first. */
        get: operations["listSubstitutions"];
        put?: never;
        /** Recorded; whoever stands in may act at once, from the first day on. */
        post: operations["recordNewSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoked; it holds no more from now on. */
        post: operations["revokeOneSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/training-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time of the training, and who moved it. */
        get: operations["showTrainingClock"];
        put?: never;
        /** Moved; what fell due on the way has been acted on. */
        post: operations["moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every journal of the auditor's province: its chain, and that it folds to what is stored. */
        get: operations["verifyJournals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalation/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every ladder of the release and of the caller's province, also those that ended. */
        get: operations["listEscalationRules"];
        put?: never;
        /** Added. It goes before every earlier rule about the same. */
        post: operations["addEscalationRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people were told of the clocks that the caller may see, the latest first. */
        get: operations["listEscalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalation/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would fire until the end of a day if nobody acted. A page looks at `limit` dossiers and has every rung of theirs; it may be empty and not the last. */
        get: operations["forecastEscalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a type of problem means. */
        get: operations["showProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs. */
        get: operations["showLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can serve: its database answers and a calendar is in force. */
        get: operations["showReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus. */
        get: operations["showMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CredentialsBody: {
            /**
             * @description The name of the account.
             * @example department-handler
             */
            username: string;
            /**
             * @description Its password.
             * @example ccn-demo-2026
             */
            password: string;
        };
        LodgementBody: {
            /**
             * @description The procedure's code.
             * @example cluster-establishment
             */
            procedure: string;
            /**
             * @description The sender's own id of this command; sending it again brings the first receipt back.
             * @example 3f0c1a9e-8f53-4a55-9a37-0d2c7c9f2b11
             */
            commandId: string;
            /**
             * @description The legal date: a date, or a moment with an offset. Now when left out.
             * @example 2026-09-21
             */
            occurredAt?: string;
            /**
             * @description Needed when `occurredAt` reaches back further than the house allows.
             * @example Hồ sơ giấy nhận ngày 21/9/2026, nhập sau khi hệ thống hoạt động lại.
             */
            backdatingReason?: string;
            /**
             * @description The province to lodge in; only for people who serve more than one.
             * @example hn
             */
            province?: string;
            /**
             * @description What the procedure's `LODGE` asks for.
             * @example {
             *       "documentNumber": "01/CV-A",
             *       "cluster": {
             *         "name": "Cụm công nghiệp Ví dụ",
             *         "areaHectares": 50,
             *         "industrialLandHectares": 35,
             *         "inProvincialList": true,
             *         "landUsePlanFits": true
             *       },
             *       "existingClusters": {
             *         "count": 0
             *       },
             *       "investor": {
             *         "party": "hn.nha-dau-tu-a",
             *         "name": "Nhà đầu tư A (đơn vị mẫu)"
             *       }
             *     }
             */
            payload: components["schemas"]["Payload_cluster-establishment_LODGE"] | components["schemas"]["Payload_cluster-expansion_LODGE"] | components["schemas"]["Payload_infrastructure-construction_LODGE"] | components["schemas"]["Payload_directive-task_LODGE"];
        };
        TransitionBody: {
            /**
             * @description What is to be done.
             * @example CLAIM
             * @enum {string}
             */
            event: "ACCEPT_REPORT" | "ACCEPT_TASK" | "APPROVE_DETAILED_PLAN" | "APPROVE_ENVIRONMENTAL_REPORT" | "APPROVE_PROJECT" | "APPROVE_SERVICE_REGULATION" | "BEGIN_DETAILED_PLAN" | "CALL_AGAIN" | "CANCEL" | "CLAIM" | "CLOSE" | "CLOSE_CONSULTATION" | "COMPLETE_SHARED_WORKS" | "COMPLETE_WORKS" | "CONCLUDE" | "CONFIRM_ACCEPTANCE" | "CONTRIBUTE" | "CORRECT_ENTRY" | "EXTEND" | "ISSUE_BUILDING_PERMIT" | "ISSUE_DECISION" | "NOTIFY_CONSTRUCTION_START" | "PUBLISH_NOTICE" | "REASSIGN" | "RECEIVE_SECONDARY_INVESTORS" | "RECORD_APPRAISAL_RESULT" | "RECORD_CONSULTATION_ANSWER" | "RECORD_COUNCIL_RESULT" | "RECORD_DOCUMENT" | "RECORD_ENVIRONMENTAL_LICENCE" | "RECORD_FIRE_SAFETY_ACCEPTANCE" | "RECORD_GROUND_CEREMONY" | "RECORD_LAND_LEASE" | "RECORD_NO_INVESTOR_QUALIFIED" | "RECORD_PERMIT_EXEMPTION" | "RECORD_RICE_LAND_CONVERSION" | "RECORD_SOURCE_STATUS" | "REFUSE" | "REFUSE_BUILDING_PERMIT" | "REGISTER_APPLICATION" | "REPORT" | "REPORT_LAND_CLEARANCE" | "REPORT_OCCUPANCY" | "REPORT_PROGRESS" | "REQUEST_ACCEPTANCE" | "REQUEST_BUILDING_PERMIT" | "REQUEST_CONSULTATION" | "REQUEST_SUPPLEMENT" | "RESUME" | "RESUME_WORK" | "RETURN" | "RETURN_ACCEPTANCE" | "RETURN_REPORT" | "RETURN_TO_DEPARTMENT" | "RETURN_UNANSWERED" | "REVIEW_CONTENT" | "SEND_SERVICE_REGULATION" | "SEND_TO_DEPARTMENT" | "SEND_TO_MINISTRY" | "SETTLE_APPRAISAL_DUTY" | "SET_DEADLINE" | "SET_TARGET" | "SKIP_CONSULTATION" | "START_CONSTRUCTION" | "START_OPERATION" | "START_WORK" | "SUBMIT_APPRAISAL_REPORT" | "SUBMIT_ENVIRONMENTAL_REPORT" | "SUBMIT_FEASIBILITY_REPORT" | "SUBMIT_SUPPLEMENT" | "SUSPEND" | "TERMINATE" | "WITHDRAW";
            /**
             * @description What the event asks for.
             * @example {}
             */
            payload: components["schemas"]["Payload_cluster-establishment_PUBLISH_NOTICE"] | components["schemas"]["Payload_cluster-establishment_REGISTER_APPLICATION"] | components["schemas"]["Payload_cluster-establishment_SEND_TO_DEPARTMENT"] | components["schemas"]["Payload_cluster-establishment_REVIEW_CONTENT"] | components["schemas"]["Payload_cluster-establishment_REQUEST_CONSULTATION"] | components["schemas"]["Payload_cluster-establishment_RECORD_CONSULTATION_ANSWER"] | components["schemas"]["Payload_cluster-establishment_CLOSE_CONSULTATION"] | components["schemas"]["Payload_cluster-establishment_SKIP_CONSULTATION"] | components["schemas"]["Payload_cluster-establishment_RECORD_COUNCIL_RESULT"] | components["schemas"]["Payload_cluster-establishment_RECORD_NO_INVESTOR_QUALIFIED"] | components["schemas"]["Payload_cluster-establishment_CALL_AGAIN"] | components["schemas"]["Payload_cluster-establishment_SUBMIT_APPRAISAL_REPORT"] | components["schemas"]["Payload_cluster-establishment_REQUEST_SUPPLEMENT"] | components["schemas"]["Payload_cluster-establishment_SUBMIT_SUPPLEMENT"] | components["schemas"]["Payload_cluster-establishment_ISSUE_DECISION"] | components["schemas"]["Payload_cluster-establishment_RETURN_TO_DEPARTMENT"] | components["schemas"]["Payload_cluster-establishment_SEND_TO_MINISTRY"] | components["schemas"]["Payload_cluster-establishment_REFUSE"] | components["schemas"]["Payload_cluster-establishment_RETURN"] | components["schemas"]["Payload_cluster-establishment_RETURN_UNANSWERED"] | components["schemas"]["Payload_cluster-establishment_WITHDRAW"] | components["schemas"]["Payload_cluster-establishment_CLAIM"] | components["schemas"]["Payload_cluster-establishment_REASSIGN"] | components["schemas"]["Payload_cluster-establishment_EXTEND"] | components["schemas"]["Payload_cluster-establishment_SUSPEND"] | components["schemas"]["Payload_cluster-establishment_RESUME"] | components["schemas"]["Payload_cluster-establishment_RECORD_DOCUMENT"] | components["schemas"]["Payload_cluster-establishment_CORRECT_ENTRY"] | components["schemas"]["Payload_cluster-expansion_PUBLISH_NOTICE"] | components["schemas"]["Payload_cluster-expansion_REGISTER_APPLICATION"] | components["schemas"]["Payload_cluster-expansion_SEND_TO_DEPARTMENT"] | components["schemas"]["Payload_cluster-expansion_REVIEW_CONTENT"] | components["schemas"]["Payload_cluster-expansion_REQUEST_CONSULTATION"] | components["schemas"]["Payload_cluster-expansion_RECORD_CONSULTATION_ANSWER"] | components["schemas"]["Payload_cluster-expansion_CLOSE_CONSULTATION"] | components["schemas"]["Payload_cluster-expansion_SKIP_CONSULTATION"] | components["schemas"]["Payload_cluster-expansion_RECORD_COUNCIL_RESULT"] | components["schemas"]["Payload_cluster-expansion_RECORD_NO_INVESTOR_QUALIFIED"] | components["schemas"]["Payload_cluster-expansion_CALL_AGAIN"] | components["schemas"]["Payload_cluster-expansion_SUBMIT_APPRAISAL_REPORT"] | components["schemas"]["Payload_cluster-expansion_REQUEST_SUPPLEMENT"] | components["schemas"]["Payload_cluster-expansion_SUBMIT_SUPPLEMENT"] | components["schemas"]["Payload_cluster-expansion_ISSUE_DECISION"] | components["schemas"]["Payload_cluster-expansion_RETURN_TO_DEPARTMENT"] | components["schemas"]["Payload_cluster-expansion_SEND_TO_MINISTRY"] | components["schemas"]["Payload_cluster-expansion_REFUSE"] | components["schemas"]["Payload_cluster-expansion_RETURN"] | components["schemas"]["Payload_cluster-expansion_RETURN_UNANSWERED"] | components["schemas"]["Payload_cluster-expansion_WITHDRAW"] | components["schemas"]["Payload_cluster-expansion_CLAIM"] | components["schemas"]["Payload_cluster-expansion_REASSIGN"] | components["schemas"]["Payload_cluster-expansion_EXTEND"] | components["schemas"]["Payload_cluster-expansion_SUSPEND"] | components["schemas"]["Payload_cluster-expansion_RESUME"] | components["schemas"]["Payload_cluster-expansion_RECORD_DOCUMENT"] | components["schemas"]["Payload_cluster-expansion_CORRECT_ENTRY"] | components["schemas"]["Payload_infrastructure-construction_CLAIM"] | components["schemas"]["Payload_infrastructure-construction_REASSIGN"] | components["schemas"]["Payload_infrastructure-construction_EXTEND"] | components["schemas"]["Payload_infrastructure-construction_SUSPEND"] | components["schemas"]["Payload_infrastructure-construction_RESUME"] | components["schemas"]["Payload_infrastructure-construction_RECORD_DOCUMENT"] | components["schemas"]["Payload_infrastructure-construction_CORRECT_ENTRY"] | components["schemas"]["Payload_infrastructure-construction_BEGIN_DETAILED_PLAN"] | components["schemas"]["Payload_infrastructure-construction_APPROVE_DETAILED_PLAN"] | components["schemas"]["Payload_infrastructure-construction_REPORT_LAND_CLEARANCE"] | components["schemas"]["Payload_infrastructure-construction_RECORD_LAND_LEASE"] | components["schemas"]["Payload_infrastructure-construction_RECORD_RICE_LAND_CONVERSION"] | components["schemas"]["Payload_infrastructure-construction_SUBMIT_ENVIRONMENTAL_REPORT"] | components["schemas"]["Payload_infrastructure-construction_APPROVE_ENVIRONMENTAL_REPORT"] | components["schemas"]["Payload_infrastructure-construction_SETTLE_APPRAISAL_DUTY"] | components["schemas"]["Payload_infrastructure-construction_SUBMIT_FEASIBILITY_REPORT"] | components["schemas"]["Payload_infrastructure-construction_REQUEST_SUPPLEMENT"] | components["schemas"]["Payload_infrastructure-construction_SUBMIT_SUPPLEMENT"] | components["schemas"]["Payload_infrastructure-construction_RECORD_APPRAISAL_RESULT"] | components["schemas"]["Payload_infrastructure-construction_APPROVE_PROJECT"] | components["schemas"]["Payload_infrastructure-construction_REQUEST_BUILDING_PERMIT"] | components["schemas"]["Payload_infrastructure-construction_ISSUE_BUILDING_PERMIT"] | components["schemas"]["Payload_infrastructure-construction_REFUSE_BUILDING_PERMIT"] | components["schemas"]["Payload_infrastructure-construction_RECORD_PERMIT_EXEMPTION"] | components["schemas"]["Payload_infrastructure-construction_RECORD_GROUND_CEREMONY"] | components["schemas"]["Payload_infrastructure-construction_NOTIFY_CONSTRUCTION_START"] | components["schemas"]["Payload_infrastructure-construction_START_CONSTRUCTION"] | components["schemas"]["Payload_infrastructure-construction_REPORT_PROGRESS"] | components["schemas"]["Payload_infrastructure-construction_COMPLETE_WORKS"] | components["schemas"]["Payload_infrastructure-construction_REQUEST_ACCEPTANCE"] | components["schemas"]["Payload_infrastructure-construction_CONFIRM_ACCEPTANCE"] | components["schemas"]["Payload_infrastructure-construction_RETURN_ACCEPTANCE"] | components["schemas"]["Payload_infrastructure-construction_RECORD_FIRE_SAFETY_ACCEPTANCE"] | components["schemas"]["Payload_infrastructure-construction_RECORD_ENVIRONMENTAL_LICENCE"] | components["schemas"]["Payload_infrastructure-construction_START_OPERATION"] | components["schemas"]["Payload_infrastructure-construction_APPROVE_SERVICE_REGULATION"] | components["schemas"]["Payload_infrastructure-construction_SEND_SERVICE_REGULATION"] | components["schemas"]["Payload_infrastructure-construction_COMPLETE_SHARED_WORKS"] | components["schemas"]["Payload_infrastructure-construction_RECEIVE_SECONDARY_INVESTORS"] | components["schemas"]["Payload_infrastructure-construction_REPORT_OCCUPANCY"] | components["schemas"]["Payload_infrastructure-construction_CONCLUDE"] | components["schemas"]["Payload_infrastructure-construction_TERMINATE"] | components["schemas"]["Payload_infrastructure-construction_SET_TARGET"] | components["schemas"]["Payload_infrastructure-construction_RECORD_SOURCE_STATUS"] | components["schemas"]["Payload_directive-task_CLAIM"] | components["schemas"]["Payload_directive-task_REASSIGN"] | components["schemas"]["Payload_directive-task_EXTEND"] | components["schemas"]["Payload_directive-task_SUSPEND"] | components["schemas"]["Payload_directive-task_RESUME"] | components["schemas"]["Payload_directive-task_RECORD_DOCUMENT"] | components["schemas"]["Payload_directive-task_CORRECT_ENTRY"] | components["schemas"]["Payload_directive-task_ACCEPT_TASK"] | components["schemas"]["Payload_directive-task_START_WORK"] | components["schemas"]["Payload_directive-task_CONTRIBUTE"] | components["schemas"]["Payload_directive-task_REPORT"] | components["schemas"]["Payload_directive-task_ACCEPT_REPORT"] | components["schemas"]["Payload_directive-task_RETURN_REPORT"] | components["schemas"]["Payload_directive-task_RESUME_WORK"] | components["schemas"]["Payload_directive-task_SET_DEADLINE"] | components["schemas"]["Payload_directive-task_CLOSE"] | components["schemas"]["Payload_directive-task_CANCEL"];
            /**
             * @description The legal date: a date, or a moment with an offset. Now when left out.
             * @example 2026-09-21
             */
            occurredAt?: string;
            /**
             * @description Needed when `occurredAt` reaches back further than the house allows.
             * @example Hồ sơ giấy nhận ngày 21/9/2026, nhập sau khi hệ thống hoạt động lại.
             */
            backdatingReason?: string;
            /**
             * @description The `version` of the dossier that the sender has seen.
             * @example 1
             */
            expectedVersion: number;
            /**
             * @description The sender's own id of this command; sending it again brings the first receipt back.
             * @example 3f0c1a9e-8f53-4a55-9a37-0d2c7c9f2b11
             */
            commandId: string;
        };
        CalendarYearBody: {
            /**
             * @description The announcement that the days come from.
             * @example Thông báo nghỉ Tết Nguyên đán và Quốc khánh năm 2027
             */
            source: string;
            /**
             * @description Every day of the year that is not what its weekday says.
             * @example [
             *       {
             *         "date": "2027-01-01",
             *         "kind": "holiday",
             *         "name": "Tết Dương lịch",
             *         "basis": "Bộ luật Lao động 2019, Điều 112",
             *         "status": "law"
             *       }
             *     ]
             */
            days: {
                /** Format: date */
                date: string;
                /** @enum {string} */
                kind: "holiday" | "compensatory_day_off" | "swapped_working_day";
                name: string;
                basis: string;
                /** @enum {string} */
                status: "law" | "announced" | "computed" | "provisional";
            }[];
        };
        AuthorisationBody: {
            /**
             * @description The number and sign of the document.
             * @example 12/GUQ-SCT
             */
            number: string;
            /**
             * @description Its date.
             * @example 2026-11-20
             */
            date: string;
            /**
             * @description Who issued it.
             * @example Sở Công Thương
             */
            issuer: string;
            /**
             * @description SHA-256 of its file.
             * @example 8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4
             */
            fileHash?: string;
        };
        SubstitutionBody: {
            /**
             * @description The user whose roles are stood in for.
             * @example department-leader
             */
            absent: string;
            /**
             * @description The user who stands in.
             * @example department-handler
             */
            substitute: string;
            /**
             * @description The unit or company whose work it is.
             * @example hn.so-cong-thuong
             */
            party: string;
            /**
             * @description The first day.
             * @example 2026-11-23
             */
            from: string;
            /**
             * @description The last day.
             * @example 2026-11-27
             */
            to: string;
            /**
             * @description Codes of procedures; all of them when left out.
             * @example [
             *       "cluster-establishment"
             *     ]
             */
            procedures?: string[];
            /**
             * @description The steps, by the outermost states' names; all of them when left out.
             * @example [
             *       "underAppraisal"
             *     ]
             */
            states?: string[];
            /**
             * @description The document that authorises it.
             * @example {
             *       "number": "12/GUQ-SCT",
             *       "date": "2026-11-20",
             *       "issuer": "Sở Công Thương"
             *     }
             */
            document: components["schemas"]["AuthorisationBody"];
        };
        TrainingClockBody: {
            /**
             * @description The moment to move to, with an offset; or a date, for its first moment.
             * @example 2026-12-01T08:00:00+07:00
             */
            to: string;
        };
        EscalationRuleBody: {
            /**
             * @description The province; needed by an administrator of several.
             * @example hn
             */
            province?: string;
            /**
             * @description Only clocks of this unit; of every unit when left out.
             * @example hn.so-cong-thuong
             */
            unit?: string;
            /**
             * @description Only this procedure; every one when left out.
             * @example cluster-establishment
             */
            procedure?: string;
            /**
             * @description Only this clock of the procedure.
             * @example departmentAppraisal
             */
            clock?: string;
            /**
             * @description What is said, when, and to whom. No rungs: nobody is told.
             * @example {
             *       "openingHours": {
             *         "from": "08:00",
             *         "to": "17:00"
             *       },
             *       "rungs": [
             *         {
             *           "code": "due-soon",
             *           "when": {
             *             "workingDaysFromDue": -2,
             *             "at": "08:00"
             *           },
             *           "recipients": [
             *             {
             *               "to": "assignee"
             *             }
             *           ]
             *         },
             *         {
             *           "code": "breached",
             *           "when": "breach",
             *           "recipients": [
             *             {
             *               "to": "owner",
             *               "role": "leader"
             *             }
             *           ]
             *         },
             *         {
             *           "code": "province",
             *           "when": {
             *             "workingDaysFromDue": 5,
             *             "at": "08:00"
             *           },
             *           "recipients": [
             *             {
             *               "to": "units",
             *               "kind": "provincialCommittee",
             *               "role": "handler"
             *             }
             *           ]
             *         }
             *       ]
             *     }
             */
            ladder?: {
                openingHours: {
                    from?: string;
                    to?: string;
                };
                rungs: {
                    [key: string]: unknown;
                }[];
            };
            /**
             * @description Holds for clocks due from this day on; today at the earliest.
             * @example 2026-12-01
             */
            validFrom: string;
            /**
             * @description Holds for clocks due up to this day; for all later ones when left out.
             * @example 2027-12-31
             */
            validTo?: string;
            /**
             * @description The document that orders it.
             * @example Quy chế giải quyết hồ sơ của UBND Thành phố (ví dụ)
             */
            source: string;
        };
        Problem: {
            /** @description Where the type of problem is explained. */
            type: string;
            title: string;
            status: number;
            /** @description Stable, for programs. */
            code: string;
            /** @description One Vietnamese sentence for the person. */
            detail: string;
            /** @description This very request, as the server's log names it. */
            instance: string;
            legalBasis?: ({
                instrument: string;
                article: string;
                /** @enum {string} */
                confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                note?: string;
            } | {
                /** @description A rule of the house, with its reason. */
                internal: string;
            }) | null;
            faults?: {
                path: string;
                sentence: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        ProblemType: {
            type: string;
            code: string;
            status: number;
            title: string;
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        Session: {
            user: {
                username: string;
                displayName: string;
            };
            /** @description The caller's own roles today. */
            roles: ("handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator")[];
            units: {
                code: string;
                name: string;
                /** @enum {string} */
                role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
                province: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                from: string;
                to: string | null;
                /** @description Held today. */
                valid: boolean;
                onBehalfOf: string | null;
            }[];
            /** @description To be sent in the header `x-csrf-token` with every change. */
            csrfToken: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            expiresAt: string;
        };
        DemoAccounts: {
            password: string | null;
            items: {
                username: string;
                displayName: string;
                /** @enum {string} */
                role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
                /** @description The name of the unit that the account acts for. */
                unit: string;
                /** @description What can be tried with it, in Vietnamese. */
                explanation: string;
            }[];
            nextCursor: null;
        };
        ProcedureList: {
            items: {
                code: string;
                version: number;
                name: string;
                nameEn: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                effectiveFrom: string;
                regimes: ("R0" | "R1" | "R2" | "R3")[];
                /** @description The article of a law, or a rule of the house. */
                legalBasis: {
                    instrument: string;
                    article: string;
                    /** @enum {string} */
                    confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                    note?: string;
                } | {
                    /** @description A rule of the house, with its reason. */
                    internal: string;
                };
                /** @description SHA-256 of the definition as data. */
                definitionHash: string;
            }[];
            nextCursor: string | null;
        };
        ProcedureVersions: {
            code: string;
            name: string;
            nameEn: string;
            /** @description The newest first. */
            versions: {
                code: string;
                version: number;
                name: string;
                nameEn: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                effectiveFrom: string;
                regimes: ("R0" | "R1" | "R2" | "R3")[];
                /** @description The article of a law, or a rule of the house. */
                legalBasis: {
                    instrument: string;
                    article: string;
                    /** @enum {string} */
                    confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                    note?: string;
                } | {
                    /** @description A rule of the house, with its reason. */
                    internal: string;
                };
                /** @description SHA-256 of the definition as data. */
                definitionHash: string;
            }[];
        };
        Procedure: {
            code: string;
            version: number;
            name: string;
            nameEn: string;
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            effectiveFrom: string;
            regimes: ("R0" | "R1" | "R2" | "R3")[];
            /** @description The article of a law, or a rule of the house. */
            legalBasis: {
                instrument: string;
                article: string;
                /** @enum {string} */
                confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                note?: string;
            } | {
                /** @description A rule of the house, with its reason. */
                internal: string;
            };
            /** @description SHA-256 of the definition as data. */
            definitionHash: string;
            capacities: ("localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "system")[];
            /** @description Every role at every capacity that may do something. */
            roles: {
                capacity: ("localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "system") | "owner";
                /** @enum {string} */
                role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
            }[];
            states: {
                /** @description Dotted, e.g. `underAppraisal.consultation`. */
                path: string;
                label: string;
                labelEn: string;
                /** @enum {string} */
                kind: "atomic" | "compound" | "parallel" | "final";
                owner: ("localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "system") | null;
                limit: unknown | null;
            }[];
            transitions: {
                /** @description The path of a state; empty for every state. */
                from: string;
                to: string | null;
                /** @enum {string} */
                trigger: "event" | "always" | "done";
                event: string | null;
                conditions: string[];
            }[];
            events: {
                event: string;
                /** @enum {string} */
                kind: "imperative" | "fact";
                label: string;
                labelEn: string;
                permits: {
                    capacity: ("localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "system") | "owner";
                    /** @enum {string} */
                    role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
                }[];
                /** @description One legal basis for every regime, or one each. */
                legalBasis: unknown;
                /** @description JSON Schema of the payload. */
                payloadSchema: unknown;
                whileSuspended: boolean;
                afterEnd: boolean;
            }[];
            clocks: {
                name: string;
                label: string;
                /** @enum {string} */
                kind: "overdue" | "lapse" | "forbids-before";
                /** @enum {string} */
                owner: "localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "system";
                /** @description The term by regime and start date. */
                terms: unknown;
            }[];
            conditions: {
                name: string;
                /** @description The Vietnamese sentence that refuses. */
                refusal: string;
                /** @description One legal basis for every regime, or one each. */
                legalBasis: unknown;
            }[];
            components: {
                code: string;
                name: string;
                regimes: ("R0" | "R1" | "R2" | "R3")[];
                required: boolean;
                oneOfGroup?: string;
                /** @description One legal basis for every regime, or one each. */
                basis: unknown;
            }[];
        };
        Dossier: {
            code: string;
            title: string;
            procedure: {
                code: string;
                version: number;
                name: string;
            };
            /** @enum {string} */
            regime: "R0" | "R1" | "R2" | "R3";
            state: string;
            stateLabels: string[];
            /** @description A state's name, or the names inside each region. */
            stateValue: string | {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "active" | "ended";
            /** @description What `expectedVersion` must match. */
            version: number;
            cluster: string | null;
            unit: string | null;
            parties: {
                /** @enum {string} */
                capacity: "localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "system";
                code: string;
                name: string;
            }[];
            assignee: string | null;
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            acceptedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            recordedAt: string;
            clocks: {
                name: string;
                label: string;
                /** @description 1 for the first start of this clock in the dossier. */
                run: number;
                /** @enum {string} */
                kind: "overdue" | "lapse" | "forbids-before";
                /** @enum {string} */
                status: "running" | "paused" | "stopped" | "breached";
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                startedAt: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                startedOn: string;
                dueAt: string | null;
                dueOn: string | null;
                remaining: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day" | "month";
                /** @description The due date rests on a calendar day that is not decided yet. */
                provisional: boolean;
                pauses: {
                    /** @enum {string} */
                    ground: "supplement" | "suspension" | "dependency";
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    from: string;
                    to: string | null;
                }[];
                extendedTo: string | null;
                stoppedAt: string | null;
                breachedAt: string | null;
                /** @description The article of a law, or a rule of the house. */
                legalBasis: {
                    instrument: string;
                    article: string;
                    /** @enum {string} */
                    confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                    note?: string;
                } | {
                    /** @description A rule of the house, with its reason. */
                    internal: string;
                };
            }[];
            availableTransitions: {
                event: string;
                label: string;
                labelEn: string;
                /** @description JSON Schema of the payload. */
                payloadSchema: unknown;
                allowed: boolean;
                reason: string | null;
                legalBasis: ({
                    instrument: string;
                    article: string;
                    /** @enum {string} */
                    confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                    note?: string;
                } | {
                    /** @description A rule of the house, with its reason. */
                    internal: string;
                }) | null;
            }[];
            links: {
                relation: string;
                code: string;
            }[];
            flags: {
                code: string;
                sentence: string;
            }[];
            /** @description The facts of the dossier, as its procedure defines them. */
            facts: unknown;
        };
        DossierList: {
            items: {
                code: string;
                title: string;
                procedure: {
                    code: string;
                    version: number;
                };
                /** @enum {string} */
                regime: "R0" | "R1" | "R2" | "R3";
                state: string;
                /** @enum {string} */
                status: "active" | "ended";
                version: number;
                cluster: string | null;
                unit: string | null;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                acceptedAt: string;
                assignee: string | null;
                nearestClock: {
                    name: string;
                    /** @enum {string} */
                    status: "running" | "paused" | "stopped" | "breached";
                    /**
                     * Format: date-time
                     * @description A moment in UTC.
                     */
                    dueAt: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    dueOn: string;
                } | null;
                /** @description How many flags the dossier carries. */
                flags: number;
            }[];
            nextCursor: string | null;
        };
        CommandAnswer: {
            code: string;
            title: string;
            procedure: {
                code: string;
                version: number;
                name: string;
            };
            /** @enum {string} */
            regime: "R0" | "R1" | "R2" | "R3";
            state: string;
            stateLabels: string[];
            /** @description A state's name, or the names inside each region. */
            stateValue: string | {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "active" | "ended";
            /** @description What `expectedVersion` must match. */
            version: number;
            cluster: string | null;
            unit: string | null;
            parties: {
                /** @enum {string} */
                capacity: "localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "system";
                code: string;
                name: string;
            }[];
            assignee: string | null;
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            acceptedAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            recordedAt: string;
            clocks: {
                name: string;
                label: string;
                /** @description 1 for the first start of this clock in the dossier. */
                run: number;
                /** @enum {string} */
                kind: "overdue" | "lapse" | "forbids-before";
                /** @enum {string} */
                status: "running" | "paused" | "stopped" | "breached";
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                startedAt: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                startedOn: string;
                dueAt: string | null;
                dueOn: string | null;
                remaining: number | null;
                /** @enum {string} */
                unit: "working-day" | "calendar-day" | "month";
                /** @description The due date rests on a calendar day that is not decided yet. */
                provisional: boolean;
                pauses: {
                    /** @enum {string} */
                    ground: "supplement" | "suspension" | "dependency";
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    from: string;
                    to: string | null;
                }[];
                extendedTo: string | null;
                stoppedAt: string | null;
                breachedAt: string | null;
                /** @description The article of a law, or a rule of the house. */
                legalBasis: {
                    instrument: string;
                    article: string;
                    /** @enum {string} */
                    confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                    note?: string;
                } | {
                    /** @description A rule of the house, with its reason. */
                    internal: string;
                };
            }[];
            availableTransitions: {
                event: string;
                label: string;
                labelEn: string;
                /** @description JSON Schema of the payload. */
                payloadSchema: unknown;
                allowed: boolean;
                reason: string | null;
                legalBasis: ({
                    instrument: string;
                    article: string;
                    /** @enum {string} */
                    confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                    note?: string;
                } | {
                    /** @description A rule of the house, with its reason. */
                    internal: string;
                }) | null;
            }[];
            links: {
                relation: string;
                code: string;
            }[];
            flags: {
                code: string;
                sentence: string;
            }[];
            /** @description The facts of the dossier, as its procedure defines them. */
            facts: unknown;
            receipt: {
                commandId: string;
                dossier: string;
                version: number;
                event: string;
                state: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                occurredAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
                /** @description The hash of the journal entry. */
                hash: string;
            };
        };
        MinimalAnswer: {
            receipt: {
                commandId: string;
                dossier: string;
                version: number;
                event: string;
                state: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                occurredAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
                /** @description The hash of the journal entry. */
                hash: string;
            };
        };
        Journal: {
            items: {
                dossier: string;
                sequence: number;
                /** @enum {string} */
                kind: "lodged" | "transitioned" | "clockExpired" | "unitSucceeded" | "calendarReplanned" | "corrected";
                event: string;
                /** @description As the procedure defines it. */
                payload: unknown;
                given: unknown | null;
                actor: {
                    user: string;
                    role: ("handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator") | "system";
                    party: string | null;
                    onBehalfOf?: string;
                };
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                occurredAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
                backdatingReason: string | null;
                procedureCode: string;
                procedureVersion: number;
                definitionHash: string;
                /** @enum {string} */
                regime: "R0" | "R1" | "R2" | "R3";
                calendarEdition: number;
                before: (string | {
                    [key: string]: unknown;
                }) | null;
                /** @description A state's name, or the names inside each region. */
                after: string | {
                    [key: string]: unknown;
                };
                clocks: unknown[];
                stateHash: string;
                commandId: string;
                previousHash: string;
                hash: string;
            }[];
            nextCursor: string | null;
        };
        Replay: {
            dossier: {
                code: string;
                title: string;
                procedure: {
                    code: string;
                    version: number;
                    name: string;
                };
                /** @enum {string} */
                regime: "R0" | "R1" | "R2" | "R3";
                state: string;
                stateLabels: string[];
                /** @description A state's name, or the names inside each region. */
                stateValue: string | {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                status: "active" | "ended";
                /** @description What `expectedVersion` must match. */
                version: number;
                cluster: string | null;
                unit: string | null;
                parties: {
                    /** @enum {string} */
                    capacity: "localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "system";
                    code: string;
                    name: string;
                }[];
                assignee: string | null;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                acceptedAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                occurredAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
                clocks: {
                    name: string;
                    label: string;
                    /** @description 1 for the first start of this clock in the dossier. */
                    run: number;
                    /** @enum {string} */
                    kind: "overdue" | "lapse" | "forbids-before";
                    /** @enum {string} */
                    status: "running" | "paused" | "stopped" | "breached";
                    /**
                     * Format: date-time
                     * @description A moment in UTC.
                     */
                    startedAt: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    startedOn: string;
                    dueAt: string | null;
                    dueOn: string | null;
                    remaining: number | null;
                    /** @enum {string} */
                    unit: "working-day" | "calendar-day" | "month";
                    /** @description The due date rests on a calendar day that is not decided yet. */
                    provisional: boolean;
                    pauses: {
                        /** @enum {string} */
                        ground: "supplement" | "suspension" | "dependency";
                        /**
                         * Format: date
                         * @description A calendar date in Vietnam.
                         */
                        from: string;
                        to: string | null;
                    }[];
                    extendedTo: string | null;
                    stoppedAt: string | null;
                    breachedAt: string | null;
                    /** @description The article of a law, or a rule of the house. */
                    legalBasis: {
                        instrument: string;
                        article: string;
                        /** @enum {string} */
                        confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                        note?: string;
                    } | {
                        /** @description A rule of the house, with its reason. */
                        internal: string;
                    };
                }[];
                availableTransitions: {
                    event: string;
                    label: string;
                    labelEn: string;
                    /** @description JSON Schema of the payload. */
                    payloadSchema: unknown;
                    allowed: boolean;
                    reason: string | null;
                    legalBasis: ({
                        instrument: string;
                        article: string;
                        /** @enum {string} */
                        confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                        note?: string;
                    } | {
                        /** @description A rule of the house, with its reason. */
                        internal: string;
                    }) | null;
                }[];
                links: {
                    relation: string;
                    code: string;
                }[];
                flags: {
                    code: string;
                    sentence: string;
                }[];
                /** @description The facts of the dossier, as its procedure defines them. */
                facts: unknown;
            } | null;
            /** @description The last entry that was folded in; 0 when there was none yet. */
            sequence: number;
            entries: number;
            /** @description Whether folding gives the states recorded with the entries. */
            agrees: boolean;
            disagreement: {
                sequence: number;
                reason: string;
            } | null;
        };
        ClockExplanation: {
            name: string;
            label: string;
            run: number;
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            startedOn: string;
            /** @description The term as the law or the dossier sets it. */
            term: unknown;
            /** @description The article of a law, or a rule of the house. */
            legalBasis: {
                instrument: string;
                article: string;
                /** @enum {string} */
                confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                note?: string;
            } | {
                /** @description A rule of the house, with its reason. */
                internal: string;
            };
            dueOn: string | null;
            dueAt: string | null;
            extendedTo: string | null;
            provisional: boolean;
            calendarEdition: number;
            days: {
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                counted: boolean;
                /** @enum {string} */
                reason: "weekend" | "holiday" | "compensatory-day-off" | "start-day" | "counted" | "swapped-working-day" | "paused" | "moved-to-working-day";
                /** @description Which day of the term it is, from 1. */
                ordinal?: number;
                /** @description The holiday or the swap. */
                name?: string;
                basis?: string;
                rule: string;
                provisional: boolean;
                sentence: string;
            }[];
        };
        Cluster: {
            code: string;
            province: string;
            name: string;
            /** @description The name as the source wrote it. */
            nameSource: string;
            district: string | null;
            areaHectares: number | null;
            industrialLandHectares: number | null;
            trades: string[];
            status: string;
            investor: string | null;
            /** @description The decision of establishment. */
            decision: unknown;
            /** @description The document it was read from. */
            source: unknown;
            /** @description Notes. */
            notes: unknown;
        };
        ClusterList: {
            items: {
                code: string;
                province: string;
                name: string;
                /** @description The name as the source wrote it. */
                nameSource: string;
                district: string | null;
                areaHectares: number | null;
                industrialLandHectares: number | null;
                trades: string[];
                status: string;
                investor: string | null;
                /** @description The decision of establishment. */
                decision: unknown;
                /** @description The document it was read from. */
                source: unknown;
                /** @description Notes. */
                notes: unknown;
            }[];
            nextCursor: string | null;
        };
        InvestorList: {
            items: {
                code: string;
                province: string;
                name: string;
                taxCode: string | null;
                /** @description The document it was read from. */
                source: unknown;
            }[];
            nextCursor: string | null;
        };
        UnitList: {
            items: {
                code: string;
                name: string;
                kind: string;
                parent: string | null;
                province: string;
                agencyCode: string | null;
                validFrom: string | null;
                validTo: string | null;
                successors: {
                    from: string;
                    to: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    since: string;
                    instrument: string;
                    confidence: string;
                }[];
                predecessors: {
                    from: string;
                    to: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    since: string;
                    instrument: string;
                    confidence: string;
                }[];
            }[];
            nextCursor: string | null;
        };
        CalendarYear: {
            year: number;
            edition: number;
            source: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            publishedAt: string;
            publishedBy: string;
            days: {
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                /** @description 1 is Monday, 7 is Sunday. */
                weekday: number;
                working: boolean;
                /** @enum {string} */
                reason: "working-day" | "weekend" | "holiday" | "compensatory-day-off" | "swapped-working-day";
                name: string | null;
                basis: string | null;
                /** @enum {string} */
                status: "law" | "announced" | "computed" | "provisional";
            }[];
        };
        CalendarPreview: {
            /** @description The number that the edition would have. */
            edition: number;
            openClocks: number;
            /** @description Clocks whose due date moves. */
            movedClocks: number;
            /** @description Clocks whose due date stays and becomes certain, or uncertain. */
            settledClocks: number;
            changedDossiers: number;
            histogram: {
                /** @description Calendar days; negative for an earlier date. */
                days: number;
                clocks: number;
            }[];
            items: {
                dossier: string;
                clocks: {
                    name: string;
                    label: string;
                    run: number;
                    from: string | null;
                    to: string | null;
                    days: number;
                    /** @description The new date rests on a day that is not decided yet. */
                    provisional: boolean;
                }[];
            }[];
            nextCursor: string | null;
        };
        TrainingClock: {
            /**
             * Format: date-time
             * @description The time by which everything legal is judged.
             */
            now: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            systemNow: string;
            /** @description The newest first. */
            moves: {
                /** @description How far ahead of the system's time the clock was from then on. */
                offsetMs: number;
                movedBy: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                movedAt: string;
            }[];
        };
        Due: {
            due: string | null;
            dueAt: string | null;
            provisional: boolean;
            edition: number;
            days: {
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                counted: boolean;
                /** @enum {string} */
                reason: "weekend" | "holiday" | "compensatory-day-off" | "start-day" | "counted" | "swapped-working-day" | "paused" | "moved-to-working-day";
                /** @description Which day of the term it is, from 1. */
                ordinal?: number;
                /** @description The holiday or the swap. */
                name?: string;
                basis?: string;
                rule: string;
                provisional: boolean;
                sentence: string;
            }[];
        };
        Substitution: {
            id: string;
            /** @description The user whose roles are stood in for. */
            absent: string;
            substitute: string;
            party: string;
            province: string;
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            from: string;
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            to: string;
            procedures: string[] | null;
            states: string[] | null;
            document: {
                number: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                issuer: string;
                fileHash: string | null;
            };
            createdBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            createdAt: string;
            revokedBy: string | null;
            revokedAt: string | null;
        };
        SubstitutionList: {
            items: {
                id: string;
                /** @description The user whose roles are stood in for. */
                absent: string;
                substitute: string;
                party: string;
                province: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                from: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                to: string;
                procedures: string[] | null;
                states: string[] | null;
                document: {
                    number: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    date: string;
                    issuer: string;
                    fileHash: string | null;
                };
                createdBy: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                createdAt: string;
                revokedBy: string | null;
                revokedAt: string | null;
            }[];
            nextCursor: string | null;
        };
        Verification: {
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            verifiedAt: string;
            provinces: string[];
            dossiers: number;
            entries: number;
            intact: boolean;
            faults: {
                dossier: string;
                sequence: number;
                /** @enum {string} */
                kind: "content" | "chain" | "order" | "replay" | "state" | "missing";
                reason: string;
            }[];
        };
        EscalationRule: {
            id: string;
            province: string | null;
            unit: string | null;
            procedure: string | null;
            clock: string | null;
            ladder: {
                openingHours: {
                    from: string;
                    to: string;
                };
                rungs: {
                    code: string;
                    when: "breach" | {
                        /** @description Negative before the due day. */
                        workingDaysFromDue: number;
                        /** @description `HH:mm` */
                        at: string;
                    };
                    recipients: ({
                        /** @constant */
                        to: "assignee";
                    } | {
                        /** @enum {string} */
                        to: "owner" | "superior";
                        /** @enum {string} */
                        role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
                    } | {
                        /** @constant */
                        to: "units";
                        kind: string;
                        /** @enum {string} */
                        role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
                    })[];
                }[];
            };
            validFrom: string | null;
            validTo: string | null;
            /** @description The document that orders it, or that it is a rule of the house. */
            source: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            addedAt: string;
            addedBy: string;
        };
        EscalationRuleList: {
            items: {
                id: string;
                province: string | null;
                unit: string | null;
                procedure: string | null;
                clock: string | null;
                ladder: {
                    openingHours: {
                        from: string;
                        to: string;
                    };
                    rungs: {
                        code: string;
                        when: "breach" | {
                            /** @description Negative before the due day. */
                            workingDaysFromDue: number;
                            /** @description `HH:mm` */
                            at: string;
                        };
                        recipients: ({
                            /** @constant */
                            to: "assignee";
                        } | {
                            /** @enum {string} */
                            to: "owner" | "superior";
                            /** @enum {string} */
                            role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
                        } | {
                            /** @constant */
                            to: "units";
                            kind: string;
                            /** @enum {string} */
                            role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
                        })[];
                    }[];
                };
                validFrom: string | null;
                validTo: string | null;
                /** @description The document that orders it, or that it is a rule of the house. */
                source: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                addedAt: string;
                addedBy: string;
            }[];
            nextCursor: string | null;
        };
        EscalationList: {
            items: {
                dossier: string;
                title: string;
                procedure: {
                    code: string;
                    version: number;
                };
                clock: string;
                run: number;
                rung: string;
                /** @enum {string} */
                kind: "reminder" | "escalation";
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                dueOn: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                plannedAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                firedAt: string;
                overtakenBy: string | null;
                /** @description The user names of those who are told. */
                recipients: string[];
                sentence: string;
            }[];
            nextCursor: string | null;
        };
        EscalationForecast: {
            items: {
                dossier: string;
                title: string;
                clock: string;
                label: string;
                run: number;
                rung: string;
                /** @enum {string} */
                kind: "reminder" | "escalation";
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                dueOn: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                plannedAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                firedAt: string;
                /** @description Rungs due at the same moment or missed before it, which are not said any more. */
                overtaken: {
                    rung: string;
                    /**
                     * Format: date-time
                     * @description A moment in UTC.
                     */
                    plannedAt: string;
                }[];
                /** @description The user names of those who are told. */
                recipients: string[];
                sentence: string;
            }[];
            nextCursor: string | null;
        };
        "Payload_cluster-establishment_LODGE": {
            /** Số văn bản đề nghị */
            documentNumber: string;
            /**
             * Ngày văn bản đề nghị
             * Format: date
             */
            documentDate?: string;
            /**
             * UBND tiếp nhận
             * Format: party-code
             */
            localAuthority?: string;
            investor: {
                /**
                 * Mã nhà đầu tư
                 * Format: party-code
                 */
                party?: string;
                /** Tên doanh nghiệp, hợp tác xã, tổ chức */
                name: string;
                /** Mã số doanh nghiệp */
                taxCode?: string;
                /** Chức danh người đại diện */
                representativeTitle?: string;
            };
            /** Thành phần hồ sơ */
            components?: ("a" | "b1" | "b2" | "b3" | "c" | "d1" | "d2" | "d3" | "d4" | "d5" | "dd1" | "dd2")[];
            cluster: {
                /** Tên cụm công nghiệp */
                name: string;
                /** Xã, phường */
                commune?: string;
                /** Huyện (đến 30/6/2025) */
                district?: string;
                /** Diện tích (ha) */
                areaHectares: number;
                /** Diện tích đất công nghiệp (ha) */
                industrialLandHectares?: number;
                /** Diện tích theo quy hoạch (ha) */
                plannedAreaHectares?: number;
                /** Ngành, nghề */
                trades?: string[];
                /**
                 * Loại hình cụm
                 * @enum {string}
                 */
                kind?: "ordinary" | "craft-village" | "high-tech" | "ecological";
                /** Thuộc địa bàn miền núi */
                mountainDistrict?: boolean;
                /** Có trong danh mục quy hoạch của tỉnh */
                inProvincialList?: boolean;
                /** Quỹ đất phù hợp quy hoạch, chỉ tiêu sử dụng đất */
                landUsePlanFits?: boolean;
                /** Tỷ lệ đất công nghiệp để di dời cơ sở làng nghề (%) */
                craftVillageSharePercent?: number;
            };
            existingClusters?: {
                /** Số cụm công nghiệp đã có trên địa bàn */
                count: number;
                /** Tỷ lệ lấp đầy bình quân (%) */
                averageFillPercent?: number;
                /** Đất công nghiệp chưa cho thuê (ha) */
                unleasedHectares?: number;
            };
        };
        "Payload_cluster-establishment_PUBLISH_NOTICE": {
            /** Số thông báo */
            documentNumber: string;
            /** Nơi niêm yết, đăng tải */
            places?: string;
        };
        "Payload_cluster-establishment_REGISTER_APPLICATION": {
            investor: {
                /**
                 * Mã nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Tên doanh nghiệp, hợp tác xã, tổ chức */
                name: string;
                /** Mã số doanh nghiệp */
                taxCode?: string;
                /** Chức danh người đại diện */
                representativeTitle?: string;
            };
            /** Số văn bản đề nghị */
            documentNumber: string;
            /**
             * Ngày văn bản đề nghị
             * Format: date
             */
            date?: string;
            /**
             * Ngày đã tiếp nhận, khi ghi nhận sau thời hạn
             * Format: date
             */
            receivedOn?: string;
            /** Thành phần hồ sơ */
            components?: ("a" | "b1" | "b2" | "b3" | "c" | "d1" | "d2" | "d3" | "d4" | "d5" | "dd1" | "dd2")[];
        };
        "Payload_cluster-establishment_SEND_TO_DEPARTMENT": {
            /** Số Tờ trình */
            documentNumber: string;
            /**
             * Ngày Tờ trình
             * Format: date
             */
            date: string;
            /** Số bộ hồ sơ */
            sets: number;
            /** Kèm bản điện tử */
            electronicFiles: boolean;
            /** Thành phần hồ sơ của từng nhà đầu tư, bổ sung khi lập hồ sơ */
            applications?: {
                /**
                 * Mã nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Thành phần hồ sơ */
                components: ("a" | "b1" | "b2" | "b3" | "c" | "d1" | "d2" | "d3" | "d4" | "d5" | "dd1" | "dd2")[];
            }[];
            /** Hồ sơ không trình vì không hợp lệ */
            leftOut?: {
                /**
                 * Mã nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Lý do */
                reason: string;
            }[];
        };
        "Payload_cluster-establishment_REVIEW_CONTENT": {
            /** Nội dung thẩm định theo Điều 11 */
            items: {
                /**
                 * Nội dung thẩm định
                 * @enum {string}
                 */
                item: "1" | "2a" | "2b" | "2c" | "2d" | "2dd" | "2e" | "2g";
                /** Đạt */
                passed: boolean;
                /** Ghi chú */
                note?: string;
            }[];
            /** Số liệu đã kiểm tra */
            figures?: {
                /** Diện tích (ha) */
                areaHectares?: number;
                /** Diện tích đất công nghiệp (ha) */
                industrialLandHectares?: number;
                /** Diện tích theo quy hoạch (ha) */
                plannedAreaHectares?: number;
                /** Ngành, nghề */
                trades?: string[];
                /**
                 * Loại hình cụm
                 * @enum {string}
                 */
                kind?: "ordinary" | "craft-village" | "high-tech" | "ecological";
                /** Thuộc địa bàn miền núi */
                mountainDistrict?: boolean;
                /** Có trong danh mục quy hoạch của tỉnh */
                inProvincialList?: boolean;
                /** Quỹ đất phù hợp quy hoạch, chỉ tiêu sử dụng đất */
                landUsePlanFits?: boolean;
                /** Tỷ lệ đất công nghiệp để di dời cơ sở làng nghề (%) */
                craftVillageSharePercent?: number;
                existingClusters?: {
                    /** Số cụm công nghiệp đã có trên địa bàn */
                    count: number;
                    /** Tỷ lệ lấp đầy bình quân (%) */
                    averageFillPercent?: number;
                    /** Đất công nghiệp chưa cho thuê (ha) */
                    unleasedHectares?: number;
                };
            };
        };
        "Payload_cluster-establishment_REQUEST_CONSULTATION": {
            /** Cơ quan được lấy ý kiến */
            units: string[];
            /** Số văn bản lấy ý kiến */
            documentNumber?: string;
            /**
             * Hạn trả lời
             * Format: date
             */
            dueOn?: string;
        };
        "Payload_cluster-establishment_RECORD_CONSULTATION_ANSWER": {
            /**
             * Cơ quan trả lời
             * Format: party-code
             */
            unit: string;
            /**
             * Ý kiến
             * @enum {string}
             */
            answer: "agree" | "disagree" | "comment";
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /**
             * Ngày văn bản
             * Format: date
             */
            date: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-establishment_CLOSE_CONSULTATION": {
            /**
             * Cơ quan chưa trả lời
             * @enum {string}
             */
            silence?: "consent";
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-establishment_SKIP_CONSULTATION": {
            /** Lý do */
            reason: string;
        };
        "Payload_cluster-establishment_RECORD_COUNCIL_RESULT": {
            /** Số quyết định thành lập Hội đồng */
            decisionNumber: string;
            /**
             * Ngày quyết định thành lập
             * Format: date
             */
            decisionDate: string;
            /** Số biên bản họp */
            minutesNumber: string;
            /**
             * Ngày họp
             * Format: date
             */
            meetingDate: string;
            composition: {
                /** Chủ tịch Hội đồng (chức danh) */
                chair: string;
                /** Phó Chủ tịch Hội đồng (chức danh) */
                deputies: string[];
                /** Thành viên (chức danh) */
                members: string[];
                /** Thư ký (chức danh) */
                secretary: string;
            };
            /** Hồ sơ không được chấm điểm */
            notScored?: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Lý do */
                reason: string;
            }[];
            /** Điểm của từng hồ sơ */
            applications: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                groups: {
                    /** Phương án đầu tư hạ tầng kỹ thuật (điểm bình quân) */
                    infrastructure: number;
                    /** Phương án bảo vệ môi trường (điểm bình quân) */
                    environment: number;
                    /** Năng lực, kinh nghiệm (điểm bình quân) */
                    capacity: number;
                    /** Năng lực tài chính (điểm bình quân) */
                    finance: number;
                };
            }[];
            /**
             * Nhà đầu tư được lựa chọn
             * Format: party-code
             */
            winner: string;
            /** Đề xuất của Chủ tịch Hội đồng khi bằng điểm */
            tieReason?: string;
        };
        "Payload_cluster-establishment_RECORD_NO_INVESTOR_QUALIFIED": {
            /** Số quyết định thành lập Hội đồng */
            decisionNumber: string;
            /**
             * Ngày quyết định thành lập
             * Format: date
             */
            decisionDate: string;
            /** Số biên bản họp */
            minutesNumber: string;
            /**
             * Ngày họp
             * Format: date
             */
            meetingDate: string;
            composition: {
                /** Chủ tịch Hội đồng (chức danh) */
                chair: string;
                /** Phó Chủ tịch Hội đồng (chức danh) */
                deputies: string[];
                /** Thành viên (chức danh) */
                members: string[];
                /** Thư ký (chức danh) */
                secretary: string;
            };
            /** Hồ sơ không được chấm điểm */
            notScored?: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Lý do */
                reason: string;
            }[];
            /** Điểm của từng hồ sơ */
            applications: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                groups: {
                    /** Phương án đầu tư hạ tầng kỹ thuật (điểm bình quân) */
                    infrastructure: number;
                    /** Phương án bảo vệ môi trường (điểm bình quân) */
                    environment: number;
                    /** Năng lực, kinh nghiệm (điểm bình quân) */
                    capacity: number;
                    /** Năng lực tài chính (điểm bình quân) */
                    finance: number;
                };
            }[];
        };
        "Payload_cluster-establishment_CALL_AGAIN": {
            /** Lý do mời lại */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-establishment_SUBMIT_APPRAISAL_REPORT": {
            /** Số báo cáo thẩm định */
            number: string;
            /**
             * Ngày báo cáo
             * Format: date
             */
            date: string;
            /**
             * Kết luận
             * @enum {string}
             */
            conclusion: "eligible" | "notEligible";
            /** Nội dung chính */
            summary?: string;
            /** Tài liệu kèm theo */
            documents?: string[];
        };
        "Payload_cluster-establishment_REQUEST_SUPPLEMENT": {
            /** Số phiếu yêu cầu bổ sung */
            documentNumber: string;
            /**
             * Hạn bổ sung
             * Format: date
             */
            due?: string;
            /** Thành phần cần bổ sung */
            components: {
                /** Mã thành phần */
                code: string;
                /** Lý do */
                reason: string;
                /** Hướng dẫn */
                guidance: string;
            }[];
        };
        "Payload_cluster-establishment_SUBMIT_SUPPLEMENT": {
            /** Thành phần đã bổ sung */
            components: {
                /** Mã thành phần */
                code: string;
                /** SHA-256 của tệp */
                fileHash?: string;
            }[];
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-establishment_ISSUE_DECISION": {
            /** Số quyết định */
            number: string;
            /**
             * Ngày ký quyết định
             * Format: date
             */
            date: string;
            /**
             * Ngày có hiệu lực
             * Format: date
             */
            effectiveOn: string;
            /** Nội dung quyết định theo khoản 1 Điều 12 */
            contentPoints: ("a" | "b" | "c" | "d" | "dd" | "e" | "g" | "h" | "i" | "k" | "l")[];
            /** Tên cụm công nghiệp */
            name: string;
            /** Địa điểm */
            place?: string;
            /** Diện tích (ha) */
            areaHectares: number;
            /** Diện tích đất công nghiệp (ha) */
            industrialLandHectares: number;
            /** Ngành, nghề */
            trades: string[];
            /**
             * Chủ đầu tư hạ tầng kỹ thuật
             * Format: party-code
             */
            investor: string;
            /** Tổng mức đầu tư (triệu đồng) */
            totalCapitalMillionDong: number;
            /** Tiến độ thực hiện */
            progress: string;
            /** Ưu đãi, hỗ trợ */
            incentives?: string;
        };
        "Payload_cluster-establishment_RETURN_TO_DEPARTMENT": {
            /** Lý do trả lại */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
            /** Phần phải làm lại */
            redo?: ("contentReview" | "consultation" | "investorSelection")[];
            /**
             * Hạn thẩm định lại
             * Format: date
             */
            dueOn?: string;
        };
        "Payload_cluster-establishment_SEND_TO_MINISTRY": {
            /** Số văn bản gửi Bộ Công Thương */
            documentNumber: string;
        };
        "Payload_cluster-establishment_REFUSE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-establishment_RETURN": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-establishment_RETURN_UNANSWERED": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-establishment_WITHDRAW": {
            /** Lý do rút hồ sơ */
            reason: string;
        };
        "Payload_cluster-establishment_CLAIM": Record<string, never>;
        "Payload_cluster-establishment_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_cluster-establishment_EXTEND": {
            /** Thời hạn */
            clock: string;
            /**
             * Hạn mới
             * Format: date
             */
            dueOn: string;
            /** Số văn bản xin lỗi và đề nghị gia hạn */
            documentNumber: string;
            /** Lý do */
            reason: string;
        };
        "Payload_cluster-establishment_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_cluster-establishment_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_cluster-establishment_RECORD_DOCUMENT": {
            /** Số, ký hiệu văn bản */
            number: string;
            /**
             * Ngày văn bản
             * Format: date
             */
            date: string;
            /** Cơ quan ban hành */
            issuer: string;
            /** Trích yếu */
            abstract: string;
            /** Bước mà văn bản thuộc về */
            step: string;
            /** SHA-256 của tệp */
            fileHash?: string;
        };
        "Payload_cluster-establishment_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_cluster-expansion_LODGE": {
            /** Số văn bản đề nghị */
            documentNumber: string;
            /**
             * Ngày văn bản đề nghị
             * Format: date
             */
            documentDate?: string;
            /**
             * UBND tiếp nhận
             * Format: party-code
             */
            localAuthority?: string;
            investor: {
                /**
                 * Mã nhà đầu tư
                 * Format: party-code
                 */
                party?: string;
                /** Tên doanh nghiệp, hợp tác xã, tổ chức */
                name: string;
                /** Mã số doanh nghiệp */
                taxCode?: string;
                /** Chức danh người đại diện */
                representativeTitle?: string;
            };
            /** Thành phần hồ sơ */
            components?: ("a" | "b1" | "b2" | "b3" | "c" | "d1" | "d2" | "d3" | "d4" | "d5" | "dd1" | "dd2")[];
            cluster: {
                /**
                 * Mã cụm công nghiệp
                 * Format: cluster-code
                 */
                code: string;
                /** Tên cụm công nghiệp */
                name: string;
                /** Xã, phường */
                commune?: string;
                /** Huyện (đến 30/6/2025) */
                district?: string;
                /** Diện tích hiện có (ha) */
                currentAreaHectares: number;
                /** Tổng diện tích sau mở rộng (ha) */
                areaHectares: number;
                /** Diện tích đất công nghiệp (ha) */
                industrialLandHectares?: number;
                /** Diện tích theo quy hoạch (ha) */
                plannedAreaHectares?: number;
                /** Ngành, nghề */
                trades?: string[];
                /** Tỷ lệ lấp đầy (%) */
                fillPercent?: number;
                /** Nhu cầu thuê vượt quỹ đất công nghiệp còn lại */
                demandExceedsStock?: boolean;
                /** Phù hợp quy hoạch */
                fitsPlan?: boolean;
                /** Công trình hạ tầng dùng chung đã hoàn thành, đưa vào sử dụng */
                worksInUse?: ("road" | "waterSupply" | "wastewater" | "solidWaste" | "fireSafety")[];
                /** Hình thành trước Quyết định 105/2009/QĐ-TTg */
                formedBeforeDecision105?: boolean;
            };
        };
        "Payload_cluster-expansion_PUBLISH_NOTICE": {
            /** Số thông báo */
            documentNumber: string;
            /** Nơi niêm yết, đăng tải */
            places?: string;
        };
        "Payload_cluster-expansion_REGISTER_APPLICATION": {
            investor: {
                /**
                 * Mã nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Tên doanh nghiệp, hợp tác xã, tổ chức */
                name: string;
                /** Mã số doanh nghiệp */
                taxCode?: string;
                /** Chức danh người đại diện */
                representativeTitle?: string;
            };
            /** Số văn bản đề nghị */
            documentNumber: string;
            /**
             * Ngày văn bản đề nghị
             * Format: date
             */
            date?: string;
            /**
             * Ngày đã tiếp nhận, khi ghi nhận sau thời hạn
             * Format: date
             */
            receivedOn?: string;
            /** Thành phần hồ sơ */
            components?: ("a" | "b1" | "b2" | "b3" | "c" | "d1" | "d2" | "d3" | "d4" | "d5" | "dd1" | "dd2")[];
        };
        "Payload_cluster-expansion_SEND_TO_DEPARTMENT": {
            /** Số Tờ trình */
            documentNumber: string;
            /**
             * Ngày Tờ trình
             * Format: date
             */
            date: string;
            /** Số bộ hồ sơ */
            sets: number;
            /** Kèm bản điện tử */
            electronicFiles: boolean;
            /** Thành phần hồ sơ của từng nhà đầu tư, bổ sung khi lập hồ sơ */
            applications?: {
                /**
                 * Mã nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Thành phần hồ sơ */
                components: ("a" | "b1" | "b2" | "b3" | "c" | "d1" | "d2" | "d3" | "d4" | "d5" | "dd1" | "dd2")[];
            }[];
            /** Hồ sơ không trình vì không hợp lệ */
            leftOut?: {
                /**
                 * Mã nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Lý do */
                reason: string;
            }[];
        };
        "Payload_cluster-expansion_REVIEW_CONTENT": {
            /** Nội dung thẩm định theo Điều 11 */
            items: {
                /**
                 * Nội dung thẩm định
                 * @enum {string}
                 */
                item: "1" | "2a" | "2b" | "2c" | "2d" | "2dd" | "2e" | "2g";
                /** Đạt */
                passed: boolean;
                /** Ghi chú */
                note?: string;
            }[];
            /** Số liệu đã kiểm tra */
            figures?: {
                /** Diện tích hiện có (ha) */
                currentAreaHectares?: number;
                /** Tổng diện tích sau mở rộng (ha) */
                areaHectares?: number;
                /** Diện tích đất công nghiệp (ha) */
                industrialLandHectares?: number;
                /** Diện tích theo quy hoạch (ha) */
                plannedAreaHectares?: number;
                /** Ngành, nghề */
                trades?: string[];
                /** Tỷ lệ lấp đầy (%) */
                fillPercent?: number;
                /** Nhu cầu thuê vượt quỹ đất công nghiệp còn lại */
                demandExceedsStock?: boolean;
                /** Phù hợp quy hoạch */
                fitsPlan?: boolean;
                /** Công trình hạ tầng dùng chung đã hoàn thành, đưa vào sử dụng */
                worksInUse?: ("road" | "waterSupply" | "wastewater" | "solidWaste" | "fireSafety")[];
                /** Hình thành trước Quyết định 105/2009/QĐ-TTg */
                formedBeforeDecision105?: boolean;
            };
        };
        "Payload_cluster-expansion_REQUEST_CONSULTATION": {
            /** Cơ quan được lấy ý kiến */
            units: string[];
            /** Số văn bản lấy ý kiến */
            documentNumber?: string;
            /**
             * Hạn trả lời
             * Format: date
             */
            dueOn?: string;
        };
        "Payload_cluster-expansion_RECORD_CONSULTATION_ANSWER": {
            /**
             * Cơ quan trả lời
             * Format: party-code
             */
            unit: string;
            /**
             * Ý kiến
             * @enum {string}
             */
            answer: "agree" | "disagree" | "comment";
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /**
             * Ngày văn bản
             * Format: date
             */
            date: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-expansion_CLOSE_CONSULTATION": {
            /**
             * Cơ quan chưa trả lời
             * @enum {string}
             */
            silence?: "consent";
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-expansion_SKIP_CONSULTATION": {
            /** Lý do */
            reason: string;
        };
        "Payload_cluster-expansion_RECORD_COUNCIL_RESULT": {
            /** Số quyết định thành lập Hội đồng */
            decisionNumber: string;
            /**
             * Ngày quyết định thành lập
             * Format: date
             */
            decisionDate: string;
            /** Số biên bản họp */
            minutesNumber: string;
            /**
             * Ngày họp
             * Format: date
             */
            meetingDate: string;
            composition: {
                /** Chủ tịch Hội đồng (chức danh) */
                chair: string;
                /** Phó Chủ tịch Hội đồng (chức danh) */
                deputies: string[];
                /** Thành viên (chức danh) */
                members: string[];
                /** Thư ký (chức danh) */
                secretary: string;
            };
            /** Hồ sơ không được chấm điểm */
            notScored?: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Lý do */
                reason: string;
            }[];
            /** Điểm của từng hồ sơ */
            applications: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                groups: {
                    /** Phương án đầu tư hạ tầng kỹ thuật (điểm bình quân) */
                    infrastructure: number;
                    /** Phương án bảo vệ môi trường (điểm bình quân) */
                    environment: number;
                    /** Năng lực, kinh nghiệm (điểm bình quân) */
                    capacity: number;
                    /** Năng lực tài chính (điểm bình quân) */
                    finance: number;
                };
            }[];
            /**
             * Nhà đầu tư được lựa chọn
             * Format: party-code
             */
            winner: string;
            /** Đề xuất của Chủ tịch Hội đồng khi bằng điểm */
            tieReason?: string;
        };
        "Payload_cluster-expansion_RECORD_NO_INVESTOR_QUALIFIED": {
            /** Số quyết định thành lập Hội đồng */
            decisionNumber: string;
            /**
             * Ngày quyết định thành lập
             * Format: date
             */
            decisionDate: string;
            /** Số biên bản họp */
            minutesNumber: string;
            /**
             * Ngày họp
             * Format: date
             */
            meetingDate: string;
            composition: {
                /** Chủ tịch Hội đồng (chức danh) */
                chair: string;
                /** Phó Chủ tịch Hội đồng (chức danh) */
                deputies: string[];
                /** Thành viên (chức danh) */
                members: string[];
                /** Thư ký (chức danh) */
                secretary: string;
            };
            /** Hồ sơ không được chấm điểm */
            notScored?: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Lý do */
                reason: string;
            }[];
            /** Điểm của từng hồ sơ */
            applications: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                groups: {
                    /** Phương án đầu tư hạ tầng kỹ thuật (điểm bình quân) */
                    infrastructure: number;
                    /** Phương án bảo vệ môi trường (điểm bình quân) */
                    environment: number;
                    /** Năng lực, kinh nghiệm (điểm bình quân) */
                    capacity: number;
                    /** Năng lực tài chính (điểm bình quân) */
                    finance: number;
                };
            }[];
        };
        "Payload_cluster-expansion_CALL_AGAIN": {
            /** Lý do mời lại */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-expansion_SUBMIT_APPRAISAL_REPORT": {
            /** Số báo cáo thẩm định */
            number: string;
            /**
             * Ngày báo cáo
             * Format: date
             */
            date: string;
            /**
             * Kết luận
             * @enum {string}
             */
            conclusion: "eligible" | "notEligible";
            /** Nội dung chính */
            summary?: string;
            /** Tài liệu kèm theo */
            documents?: string[];
        };
        "Payload_cluster-expansion_REQUEST_SUPPLEMENT": {
            /** Số phiếu yêu cầu bổ sung */
            documentNumber: string;
            /**
             * Hạn bổ sung
             * Format: date
             */
            due?: string;
            /** Thành phần cần bổ sung */
            components: {
                /** Mã thành phần */
                code: string;
                /** Lý do */
                reason: string;
                /** Hướng dẫn */
                guidance: string;
            }[];
        };
        "Payload_cluster-expansion_SUBMIT_SUPPLEMENT": {
            /** Thành phần đã bổ sung */
            components: {
                /** Mã thành phần */
                code: string;
                /** SHA-256 của tệp */
                fileHash?: string;
            }[];
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-expansion_ISSUE_DECISION": {
            /** Số quyết định */
            number: string;
            /**
             * Ngày ký quyết định
             * Format: date
             */
            date: string;
            /**
             * Ngày có hiệu lực
             * Format: date
             */
            effectiveOn: string;
            /** Nội dung quyết định theo khoản 1 Điều 12 */
            contentPoints: ("a" | "b" | "c" | "d" | "dd" | "e" | "g" | "h" | "i" | "k" | "l")[];
            /** Tên cụm công nghiệp */
            name: string;
            /** Địa điểm */
            place?: string;
            /** Diện tích (ha) */
            areaHectares: number;
            /** Diện tích đất công nghiệp (ha) */
            industrialLandHectares: number;
            /** Ngành, nghề */
            trades: string[];
            /**
             * Chủ đầu tư hạ tầng kỹ thuật
             * Format: party-code
             */
            investor: string;
            /** Tổng mức đầu tư (triệu đồng) */
            totalCapitalMillionDong: number;
            /** Tiến độ thực hiện */
            progress: string;
            /** Ưu đãi, hỗ trợ */
            incentives?: string;
        };
        "Payload_cluster-expansion_RETURN_TO_DEPARTMENT": {
            /** Lý do trả lại */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
            /** Phần phải làm lại */
            redo?: ("contentReview" | "consultation" | "investorSelection")[];
            /**
             * Hạn thẩm định lại
             * Format: date
             */
            dueOn?: string;
        };
        "Payload_cluster-expansion_SEND_TO_MINISTRY": {
            /** Số văn bản gửi Bộ Công Thương */
            documentNumber: string;
        };
        "Payload_cluster-expansion_REFUSE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-expansion_RETURN": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-expansion_RETURN_UNANSWERED": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-expansion_WITHDRAW": {
            /** Lý do rút hồ sơ */
            reason: string;
        };
        "Payload_cluster-expansion_CLAIM": Record<string, never>;
        "Payload_cluster-expansion_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_cluster-expansion_EXTEND": {
            /** Thời hạn */
            clock: string;
            /**
             * Hạn mới
             * Format: date
             */
            dueOn: string;
            /** Số văn bản xin lỗi và đề nghị gia hạn */
            documentNumber: string;
            /** Lý do */
            reason: string;
        };
        "Payload_cluster-expansion_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_cluster-expansion_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_cluster-expansion_RECORD_DOCUMENT": {
            /** Số, ký hiệu văn bản */
            number: string;
            /**
             * Ngày văn bản
             * Format: date
             */
            date: string;
            /** Cơ quan ban hành */
            issuer: string;
            /** Trích yếu */
            abstract: string;
            /** Bước mà văn bản thuộc về */
            step: string;
            /** SHA-256 của tệp */
            fileHash?: string;
        };
        "Payload_cluster-expansion_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_infrastructure-construction_CLAIM": Record<string, never>;
        "Payload_infrastructure-construction_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_infrastructure-construction_EXTEND": {
            /** Thời hạn */
            clock: string;
            /**
             * Hạn mới
             * Format: date
             */
            dueOn: string;
            /** Số văn bản xin lỗi và đề nghị gia hạn */
            documentNumber: string;
            /** Lý do */
            reason: string;
        };
        "Payload_infrastructure-construction_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_infrastructure-construction_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_infrastructure-construction_RECORD_DOCUMENT": {
            /** Số, ký hiệu văn bản */
            number: string;
            /**
             * Ngày văn bản
             * Format: date
             */
            date: string;
            /** Cơ quan ban hành */
            issuer: string;
            /** Trích yếu */
            abstract: string;
            /** Bước mà văn bản thuộc về */
            step: string;
            /** SHA-256 của tệp */
            fileHash?: string;
        };
        "Payload_infrastructure-construction_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_infrastructure-construction_LODGE": {
            /**
             * Cụm công nghiệp
             * Format: cluster-code
             */
            cluster: string;
            /** Tên cụm công nghiệp */
            clusterName: string;
            /** Địa bàn */
            district: string;
            /**
             * UBND cấp huyện hoặc cấp xã
             * Format: party-code
             */
            localAuthority: string;
            /**
             * Chủ đầu tư hạ tầng
             * Format: party-code
             */
            investor: string;
            /** Tên chủ đầu tư */
            investorName: string;
            /** Cơ quan thẩm định, được lấy ý kiến */
            consulted?: string[];
            establishment?: {
                /** Số quyết định thành lập */
                decisionNumber?: string;
                /**
                 * Ngày quyết định
                 * Format: date
                 */
                date?: string;
            };
            /**
             * Nhóm dự án
             * @enum {string}
             */
            projectGroup?: "A" | "B" | "C";
            /**
             * Cấp công trình
             * @enum {string}
             */
            workGrade?: "special" | "I" | "II" | "III" | "IV";
            /** Thuộc diện cơ quan chuyên môn về xây dựng thẩm định BCNCKT */
            appraisalRequired?: boolean;
            source?: {
                /** Văn bản nguồn */
                document: string;
                /** Dòng trong nguồn */
                row: string;
                /** Nguyên văn */
                wording: string;
            };
            /** Lưu ý */
            flags?: {
                /** Mã */
                code: string;
                /** Lưu ý */
                sentence: string;
            }[];
        };
        "Payload_infrastructure-construction_BEGIN_DETAILED_PLAN": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_APPROVE_DETAILED_PLAN": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_REPORT_LAND_CLEARANCE": {
            /** Tỷ lệ (%) */
            percent: number;
            /**
             * Số liệu tính đến ngày
             * Format: date
             */
            reportedFor?: string;
            /** Ghi chú */
            note?: string;
            /** Giải trình khi số liệu giảm */
            explanation?: string;
        };
        "Payload_infrastructure-construction_RECORD_LAND_LEASE": {
            /** Số quyết định giao đất, cho thuê đất */
            documentNumber: string;
            /** Đợt */
            phase: string;
            /** Đã giao, cho thuê toàn bộ diện tích */
            coversWholeArea: boolean;
        };
        "Payload_infrastructure-construction_RECORD_RICE_LAND_CONVERSION": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_SUBMIT_ENVIRONMENTAL_REPORT": {
            /**
             * Nhóm dự án theo pháp luật môi trường
             * @enum {string}
             */
            group?: "I" | "other";
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_APPROVE_ENVIRONMENTAL_REPORT": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_SETTLE_APPRAISAL_DUTY": {
            /** Thuộc diện thẩm định */
            required: boolean;
            /** Căn cứ xác định */
            ground: string;
        };
        "Payload_infrastructure-construction_SUBMIT_FEASIBILITY_REPORT": {
            /**
             * Nhóm dự án
             * @enum {string}
             */
            projectGroup: "A" | "B" | "C";
            /**
             * Cấp công trình
             * @enum {string}
             */
            workGrade: "special" | "I" | "II" | "III" | "IV";
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_REQUEST_SUPPLEMENT": {
            /** Số phiếu yêu cầu bổ sung */
            documentNumber: string;
            /**
             * Hạn bổ sung
             * Format: date
             */
            due?: string;
            /** Thành phần cần bổ sung */
            components: {
                /** Mã thành phần */
                code: string;
                /** Lý do */
                reason: string;
                /** Hướng dẫn */
                guidance: string;
            }[];
        };
        "Payload_infrastructure-construction_SUBMIT_SUPPLEMENT": {
            /** Thành phần đã bổ sung */
            components: {
                /** Mã thành phần */
                code: string;
                /** SHA-256 của tệp */
                fileHash?: string;
            }[];
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_RECORD_APPRAISAL_RESULT": {
            /**
             * Kết quả
             * @enum {string}
             */
            result: "passed" | "failed";
            /** Số thông báo kết quả thẩm định */
            documentNumber: string;
            /** Cơ quan thẩm định */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_APPROVE_PROJECT": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_REQUEST_BUILDING_PERMIT": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_ISSUE_BUILDING_PERMIT": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_REFUSE_BUILDING_PERMIT": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_infrastructure-construction_RECORD_PERMIT_EXEMPTION": {
            /** Căn cứ miễn giấy phép xây dựng */
            ground: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_RECORD_GROUND_CEREMONY": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_NOTIFY_CONSTRUCTION_START": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_START_CONSTRUCTION": {
            /** Đã có mặt bằng để bàn giao */
            siteHandedOver: boolean;
            /** Số văn bản phê duyệt bản vẽ thi công */
            drawingsDocument?: string;
            /** Số hợp đồng thi công */
            contractNumber?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_REPORT_PROGRESS": {
            /** Tỷ lệ (%) */
            percent: number;
            /**
             * Số liệu tính đến ngày
             * Format: date
             */
            reportedFor?: string;
            /** Ghi chú */
            note?: string;
            /** Giải trình khi số liệu giảm */
            explanation?: string;
        };
        "Payload_infrastructure-construction_COMPLETE_WORKS": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_REQUEST_ACCEPTANCE": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_CONFIRM_ACCEPTANCE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_RETURN_ACCEPTANCE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_infrastructure-construction_RECORD_FIRE_SAFETY_ACCEPTANCE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_RECORD_ENVIRONMENTAL_LICENCE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_START_OPERATION": {
            /** Hạ tầng dùng chung đã hoàn thành toàn bộ */
            sharedWorksComplete: boolean;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_APPROVE_SERVICE_REGULATION": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_SEND_SERVICE_REGULATION": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_COMPLETE_SHARED_WORKS": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_RECEIVE_SECONDARY_INVESTORS": {
            /** Số nhà đầu tư thứ cấp */
            investors: number;
            /** Ghi chú */
            note?: string;
        };
        "Payload_infrastructure-construction_REPORT_OCCUPANCY": {
            /** Tỷ lệ (%) */
            percent: number;
            /**
             * Số liệu tính đến ngày
             * Format: date
             */
            reportedFor?: string;
            /** Ghi chú */
            note?: string;
            /** Giải trình khi số liệu giảm */
            explanation?: string;
        };
        "Payload_infrastructure-construction_CONCLUDE": Record<string, never>;
        "Payload_infrastructure-construction_TERMINATE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_infrastructure-construction_SET_TARGET": {
            /**
             * Mốc
             * @enum {string}
             */
            milestone: "landClearance" | "riceLandConversion" | "environmentalAssessment" | "landLease" | "feasibilityAppraisal" | "projectApproval" | "buildingPermit" | "groundbreaking" | "worksCompletion" | "acceptance" | "secondaryInvestors";
            /** Thời hạn */
            deadline: {
                /**
                 * Kiểu thời hạn
                 * @enum {string}
                 */
                type: "date" | "before" | "month" | "quarter" | "year";
                /**
                 * Ngày
                 * Format: date
                 */
                date?: string;
                /** Năm */
                year?: number;
                /** Tháng */
                month?: number;
                /** Quý */
                quarter?: number;
            } & (unknown & unknown & unknown & unknown & unknown);
            /** Đơn vị chủ trì theo nguồn */
            lead?: string;
            source: {
                /** Văn bản nguồn */
                document: string;
                /** Dòng trong nguồn */
                row: string;
                /** Nguyên văn */
                wording: string;
            };
        };
        "Payload_infrastructure-construction_RECORD_SOURCE_STATUS": {
            /**
             * Giai đoạn
             * @enum {string}
             */
            stage: "preparing" | "groundbroken" | "underConstruction" | "acceptance" | "inOperation" | "receivingSecondaryInvestors";
            /** Từ */
            since?: string;
            source: {
                /** Văn bản nguồn */
                document: string;
                /** Dòng trong nguồn */
                row: string;
                /** Nguyên văn */
                wording: string;
            };
            /** Các mốc theo nguồn */
            milestones?: {
                /** Thứ tự */
                sequence: number;
                /** Mốc được hiểu là */
                milestones: ("landClearance" | "riceLandConversion" | "environmentalAssessment" | "landLease" | "feasibilityAppraisal" | "projectApproval" | "buildingPermit" | "groundbreaking" | "worksCompletion" | "acceptance" | "secondaryInvestors")[];
                /** Nội dung */
                task: string;
                /** Chủ trì */
                lead: string;
                /** Chủ trì theo ô gộp phía trên */
                leadInherited: boolean;
                /** Kết quả */
                result: string;
                /** Thời hạn */
                target: string;
                /** Thời hạn theo ô gộp phía trên */
                targetInherited: boolean;
            }[];
            /** Lưu ý */
            flags?: {
                /** Mã */
                code: string;
                /** Lưu ý */
                sentence: string;
            }[];
        };
        "Payload_directive-task_CLAIM": Record<string, never>;
        "Payload_directive-task_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_directive-task_EXTEND": {
            /** Thời hạn */
            clock: string;
            /**
             * Hạn mới
             * Format: date
             */
            dueOn: string;
            /** Số văn bản xin lỗi và đề nghị gia hạn */
            documentNumber: string;
            /** Lý do */
            reason: string;
        };
        "Payload_directive-task_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_directive-task_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_directive-task_RECORD_DOCUMENT": {
            /** Số, ký hiệu văn bản */
            number: string;
            /**
             * Ngày văn bản
             * Format: date
             */
            date: string;
            /** Cơ quan ban hành */
            issuer: string;
            /** Trích yếu */
            abstract: string;
            /** Bước mà văn bản thuộc về */
            step: string;
            /** SHA-256 của tệp */
            fileHash?: string;
        };
        "Payload_directive-task_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_directive-task_LODGE": {
            /** Nội dung nhiệm vụ */
            subject: string;
            /**
             * Cơ quan giao
             * Format: party-code
             */
            assigner?: string;
            /** Đơn vị chủ trì */
            lead: string[];
            /** Đơn vị phối hợp */
            coordinator: string[];
            /** Chủ trì theo nguồn */
            leadWording?: string;
            /** Phối hợp theo nguồn */
            coordinatorWording?: string;
            /** Thời gian thực hiện */
            timing: {
                /**
                 * Kiểu thời hạn
                 * @enum {string}
                 */
                type: "date" | "before" | "month" | "quarter" | "year" | "yearRange" | "yearOnward" | "afterTask" | "continuous" | "periodic" | "none";
                /**
                 * Ngày
                 * Format: date
                 */
                date?: string;
                /** Năm */
                year?: number;
                /** Tháng */
                month?: number;
                /** Quý */
                quarter?: number;
                /** Từ năm */
                from?: number;
                /** Đến năm */
                to?: number;
            } & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
            /** Thời gian theo nguồn */
            timingWording?: string;
            lateLimit?: {
                /**
                 * Ngày chậm nhất
                 * Format: date
                 */
                date: string;
                /** Nguyên văn */
                wording: string;
                /** Yêu cầu khi quá hạn */
                rule: string;
            };
            /** Thực hiện sau nhiệm vụ */
            dependsOn?: {
                /** Nhiệm vụ trước */
                task: string;
                /** Mã hồ sơ */
                dossier?: string;
            }[];
            /** Mã nhiệm vụ trong văn bản */
            taskId?: string;
            /** Thuộc nhiệm vụ */
            parentTask?: string;
            /** Nơi nhận báo cáo */
            reportTo?: string[];
            source?: {
                /** Văn bản nguồn */
                document: string;
                /** Dòng trong nguồn */
                row: string;
                /** Nguyên văn */
                wording: string;
            };
            /** Lưu ý */
            flags?: {
                /** Mã */
                code: string;
                /** Lưu ý */
                sentence: string;
            }[];
        };
        "Payload_directive-task_ACCEPT_TASK": Record<string, never>;
        "Payload_directive-task_START_WORK": Record<string, never>;
        "Payload_directive-task_CONTRIBUTE": {
            /** Nội dung phối hợp */
            content: string;
        };
        "Payload_directive-task_REPORT": {
            /** Nội dung báo cáo */
            content: string;
            /** Mức độ hoàn thành (%) */
            percent: number;
            /** Số báo cáo */
            documentNumber?: string;
            explanation?: {
                /** Nguyên nhân chậm */
                cause: string;
                /** Trách nhiệm của tổ chức, cá nhân liên quan */
                responsibility: string;
            };
        };
        "Payload_directive-task_ACCEPT_REPORT": {
            /** Ý kiến */
            note?: string;
        };
        "Payload_directive-task_RETURN_REPORT": {
            /** Lý do trả lại */
            reason: string;
        };
        "Payload_directive-task_RESUME_WORK": Record<string, never>;
        "Payload_directive-task_SET_DEADLINE": {
            /** Thời hạn */
            deadline: {
                /**
                 * Kiểu thời hạn
                 * @enum {string}
                 */
                type: "date" | "before" | "month" | "quarter" | "year";
                /**
                 * Ngày
                 * Format: date
                 */
                date?: string;
                /** Năm */
                year?: number;
                /** Tháng */
                month?: number;
                /** Quý */
                quarter?: number;
            } & (unknown & unknown & unknown & unknown & unknown);
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Lý do */
            reason: string;
        };
        "Payload_directive-task_CLOSE": {
            /** Căn cứ */
            ground: string;
            /** Lý do kết thúc */
            reason: string;
            explanation?: {
                /** Nguyên nhân chậm */
                cause: string;
                /** Trách nhiệm của tổ chức, cá nhân liên quan */
                responsibility: string;
            };
        };
        "Payload_directive-task_CANCEL": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who am I: the user, their roles and units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "username": "department-handler",
                     *         "displayName": "Chuyên viên Sở Công Thương"
                     *       },
                     *       "roles": [
                     *         "handler"
                     *       ],
                     *       "units": [
                     *         {
                     *           "code": "hn.so-cong-thuong",
                     *           "name": "Sở Công Thương Hà Nội",
                     *           "role": "handler",
                     *           "province": "hn",
                     *           "from": "2020-01-01",
                     *           "to": null,
                     *           "valid": true,
                     *           "onBehalfOf": null
                     *         }
                     *       ],
                     *       "csrfToken": "p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE",
                     *       "expiresAt": "2026-11-22T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredentialsBody"];
            };
        };
        responses: {
            /** @description Logged in; the session is in the cookie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "username": "department-handler",
                     *         "displayName": "Chuyên viên Sở Công Thương"
                     *       },
                     *       "roles": [
                     *         "handler"
                     *       ],
                     *       "units": [
                     *         {
                     *           "code": "hn.so-cong-thuong",
                     *           "name": "Sở Công Thương Hà Nội",
                     *           "role": "handler",
                     *           "province": "hn",
                     *           "from": "2020-01-01",
                     *           "to": null,
                     *           "valid": true,
                     *           "onBehalfOf": null
                     *         }
                     *       ],
                     *       "csrfToken": "p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE",
                     *       "expiresAt": "2026-11-22T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-credentials` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-attempts` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`, `csrf-token-mismatch` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDemoAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts to try the embedded default with; none anywhere else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "password": "ccn-demo-2026",
                     *       "items": [
                     *         {
                     *           "username": "department-handler",
                     *           "displayName": "Chuyên viên Sở Công Thương",
                     *           "role": "handler",
                     *           "unit": "Sở Công Thương Hà Nội",
                     *           "explanation": "Thẩm định hồ sơ, theo dõi đầu tư hạ tầng."
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DemoAccounts"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every published version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "cluster-establishment",
                     *           "version": 1,
                     *           "name": "Thành lập cụm công nghiệp",
                     *           "nameEn": "Establishing an industrial cluster",
                     *           "effectiveFrom": "2024-05-01",
                     *           "regimes": [
                     *             "R1",
                     *             "R2",
                     *             "R3"
                     *           ],
                     *           "legalBasis": {
                     *             "instrument": "NĐ 32/2024/NĐ-CP",
                     *             "article": "Đ.10",
                     *             "confidence": "C-ORIG"
                     *           },
                     *           "definitionHash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProcedureList"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A procedure's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions of a procedure, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "cluster-establishment",
                     *       "name": "Thành lập cụm công nghiệp",
                     *       "nameEn": "Establishing an industrial cluster",
                     *       "versions": [
                     *         {
                     *           "code": "cluster-establishment",
                     *           "version": 1,
                     *           "name": "Thành lập cụm công nghiệp",
                     *           "nameEn": "Establishing an industrial cluster",
                     *           "effectiveFrom": "2024-05-01",
                     *           "regimes": [
                     *             "R1",
                     *             "R2",
                     *             "R3"
                     *           ],
                     *           "legalBasis": {
                     *             "instrument": "NĐ 32/2024/NĐ-CP",
                     *             "article": "Đ.10",
                     *             "confidence": "C-ORIG"
                     *           },
                     *           "definitionHash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProcedureVersions"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showProcedureVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A procedure's code. */
                code: string;
                /** @description A published version. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description States, transitions, roles, clocks and legal basis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "cluster-establishment",
                     *       "version": 1,
                     *       "name": "Thành lập cụm công nghiệp",
                     *       "nameEn": "Establishing an industrial cluster",
                     *       "effectiveFrom": "2024-05-01",
                     *       "regimes": [
                     *         "R1",
                     *         "R2",
                     *         "R3"
                     *       ],
                     *       "legalBasis": {
                     *         "instrument": "NĐ 32/2024/NĐ-CP",
                     *         "article": "Đ.10",
                     *         "confidence": "C-ORIG"
                     *       },
                     *       "definitionHash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4",
                     *       "capacities": [
                     *         "localAuthority",
                     *         "industryDepartment",
                     *         "provincialCommittee"
                     *       ],
                     *       "roles": [
                     *         {
                     *           "capacity": "localAuthority",
                     *           "role": "handler"
                     *         }
                     *       ],
                     *       "states": [
                     *         {
                     *           "path": "compiling",
                     *           "label": "Lập hồ sơ",
                     *           "labelEn": "Compiling",
                     *           "kind": "atomic",
                     *           "owner": "localAuthority",
                     *           "limit": {
                     *             "clock": "compilation"
                     *           }
                     *         }
                     *       ],
                     *       "transitions": [
                     *         {
                     *           "from": "notLodged",
                     *           "to": "compiling",
                     *           "trigger": "event",
                     *           "event": "LODGE",
                     *           "conditions": []
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "event": "LODGE",
                     *           "kind": "imperative",
                     *           "label": "Tiếp nhận hồ sơ",
                     *           "labelEn": "Lodge",
                     *           "permits": [
                     *             {
                     *               "capacity": "localAuthority",
                     *               "role": "handler"
                     *             }
                     *           ],
                     *           "legalBasis": {
                     *             "instrument": "NĐ 32/2024/NĐ-CP",
                     *             "article": "Đ.10",
                     *             "confidence": "C-ORIG"
                     *           },
                     *           "payloadSchema": {
                     *             "type": "object"
                     *           },
                     *           "whileSuspended": false,
                     *           "afterEnd": false
                     *         }
                     *       ],
                     *       "clocks": [
                     *         {
                     *           "name": "compilation",
                     *           "label": "Lập hồ sơ",
                     *           "kind": "overdue",
                     *           "owner": "localAuthority",
                     *           "terms": []
                     *         }
                     *       ],
                     *       "conditions": [],
                     *       "components": []
                     *     }
                     */
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawProcedure: {
        parameters: {
            query?: {
                /** @description `json`: the machine as XState reads it. `mermaid`: a state diagram as text. */
                format?: "json" | "mermaid";
            };
            header?: never;
            path: {
                /** @description A procedure's code. */
                code: string;
                /** @description A published version. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine, in the format that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cluster-establishment",
                     *       "initial": "notLodged",
                     *       "states": {}
                     *     }
                     */
                    "application/json": {
                        [key: string]: unknown;
                    };
                    /**
                     * @example stateDiagram-v2
                     *       [*] --> notLodged
                     */
                    "text/vnd.mermaid": string;
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description A procedure's code. */
                procedure?: string;
                /** @description The outermost state's name. */
                state?: string;
                /** @description A party, in any capacity. */
                unit?: string;
                /** @description A cluster's code. */
                cluster?: string;
                /** @description What some clock of the dossier does; `due-soon` is within two working days. */
                clock?: "overdue" | "due-soon" | "running" | "paused";
                /** @description Words of the code, the title or the cluster, with or without accents. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossiers that the caller may see, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "000.00.01.H26-260921-0001",
                     *           "title": "Thành lập CCN Ví dụ",
                     *           "procedure": {
                     *             "code": "cluster-establishment",
                     *             "version": 1
                     *           },
                     *           "regime": "R3",
                     *           "state": "compiling",
                     *           "status": "active",
                     *           "version": 1,
                     *           "cluster": null,
                     *           "unit": "hn.ubnd-xa-mau",
                     *           "acceptedAt": "2026-09-21",
                     *           "assignee": null,
                     *           "nearestClock": {
                     *             "name": "compilation",
                     *             "status": "running",
                     *             "dueAt": "2026-09-28T17:00:00.000Z",
                     *             "dueOn": "2026-09-28"
                     *           },
                     *           "flags": 0
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-cursor` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lodgeNewDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description `return=minimal` answers with the receipt alone, which is faster. */
                prefer?: string;
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LodgementBody"];
            };
        };
        responses: {
            /** @description Lodged; the regime and the version are chosen by the date of acceptance. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] | components["schemas"]["MinimalAnswer"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply`, `occurred-at-malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`, `csrf-token-mismatch`, `not-permitted`, `backdating-needs-leader` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-procedure`, `regime-not-supported`, `province-undetermined`, `unit-undetermined`, `agency-code-missing`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `backdating-needs-reason`, `command-id-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier as the caller sees it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "000.00.01.H26-260921-0001",
                     *       "title": "Thành lập CCN Ví dụ",
                     *       "procedure": {
                     *         "code": "cluster-establishment",
                     *         "version": 1,
                     *         "name": "Thành lập cụm công nghiệp"
                     *       },
                     *       "regime": "R3",
                     *       "state": "compiling",
                     *       "stateLabels": [
                     *         "Lập hồ sơ"
                     *       ],
                     *       "stateValue": "compiling",
                     *       "status": "active",
                     *       "version": 1,
                     *       "cluster": null,
                     *       "unit": "hn.ubnd-xa-mau",
                     *       "parties": [
                     *         {
                     *           "capacity": "localAuthority",
                     *           "code": "hn.ubnd-xa-mau",
                     *           "name": "UBND xã (đơn vị mẫu)"
                     *         }
                     *       ],
                     *       "assignee": null,
                     *       "acceptedAt": "2026-09-21",
                     *       "occurredAt": "2026-09-20T17:00:00.000Z",
                     *       "recordedAt": "2026-09-21T02:00:01.000Z",
                     *       "clocks": [
                     *         {
                     *           "name": "compilation",
                     *           "label": "Lập hồ sơ",
                     *           "run": 1,
                     *           "kind": "overdue",
                     *           "status": "running",
                     *           "startedAt": "2026-09-20T17:00:00.000Z",
                     *           "startedOn": "2026-09-21",
                     *           "dueAt": "2026-09-28T17:00:00.000Z",
                     *           "dueOn": "2026-09-28",
                     *           "remaining": 5,
                     *           "unit": "working-day",
                     *           "provisional": false,
                     *           "pauses": [],
                     *           "extendedTo": null,
                     *           "stoppedAt": null,
                     *           "breachedAt": null,
                     *           "legalBasis": {
                     *             "instrument": "NĐ 32/2024/NĐ-CP",
                     *             "article": "Đ.10",
                     *             "confidence": "C-ORIG"
                     *           }
                     *         }
                     *       ],
                     *       "availableTransitions": [
                     *         {
                     *           "event": "CLAIM",
                     *           "label": "Nhận việc",
                     *           "labelEn": "Claim",
                     *           "payloadSchema": {
                     *             "type": "object",
                     *             "properties": {},
                     *             "additionalProperties": false
                     *           },
                     *           "allowed": true,
                     *           "reason": null,
                     *           "legalBasis": {
                     *             "internal": "Phân công trong nội bộ đơn vị."
                     *           }
                     *         }
                     *       ],
                     *       "links": [],
                     *       "flags": [],
                     *       "facts": {
                     *         "subject": "",
                     *         "cluster": null,
                     *         "province": "",
                     *         "regime": null,
                     *         "acceptedOn": null,
                     *         "parties": {},
                     *         "parameters": {},
                     *         "assignee": null,
                     *         "documents": [],
                     *         "supplements": [],
                     *         "suspension": null,
                     *         "corrections": [],
                     *         "flags": [],
                     *         "ended": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-visible` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyToDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description `return=minimal` answers with the receipt alone, which is faster. */
                prefer?: string;
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path: {
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionBody"];
            };
        };
        responses: {
            /** @description Done; the dossier as it stands now, and the receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"] | components["schemas"]["MinimalAnswer"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply`, `occurred-at-malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`, `csrf-token-mismatch`, `system-only`, `not-permitted`, `backdating-needs-leader` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-visible` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dossier-ended`, `dossier-suspended`, `not-available` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later`, `command-id-reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every entry from the first, with its hash and the hash before it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "dossier": "000.00.01.H26-260921-0001",
                     *           "sequence": 1,
                     *           "kind": "lodged",
                     *           "event": "LODGE",
                     *           "payload": {
                     *             "subject": "CCN Ví dụ"
                     *           },
                     *           "given": {
                     *             "province": "hn",
                     *             "regime": "R3",
                     *             "parties": {},
                     *             "parameters": {}
                     *           },
                     *           "actor": {
                     *             "user": "commune-handler",
                     *             "role": "handler",
                     *             "party": "hn.ubnd-xa-mau"
                     *           },
                     *           "occurredAt": "2026-09-21T02:00:00.000Z",
                     *           "recordedAt": "2026-09-21T02:00:01.000Z",
                     *           "backdatingReason": null,
                     *           "procedureCode": "cluster-establishment",
                     *           "procedureVersion": 1,
                     *           "definitionHash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4",
                     *           "regime": "R3",
                     *           "calendarEdition": 1,
                     *           "before": null,
                     *           "after": "compiling",
                     *           "clocks": [],
                     *           "stateHash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4",
                     *           "commandId": "3f0c1a9e-8f53-4a55-9a37-0d2c7c9f2b11",
                     *           "previousHash": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "hash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Journal"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-visible` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDossier: {
        parameters: {
            query?: {
                /** @description A moment with an offset, or a date for its end. Either this or `sequence`. */
                at?: string;
                /** @description The last journal entry to fold in. */
                sequence?: number;
                /** @description `occurred`: as it was, by what is known today. `recorded`: as we knew it then. */
                time?: "occurred" | "recorded";
            };
            header?: never;
            path: {
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier as it stood then, recomputed from its journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dossier": {
                     *         "code": "000.00.01.H26-260921-0001",
                     *         "title": "Thành lập CCN Ví dụ",
                     *         "procedure": {
                     *           "code": "cluster-establishment",
                     *           "version": 1,
                     *           "name": "Thành lập cụm công nghiệp"
                     *         },
                     *         "regime": "R3",
                     *         "state": "compiling",
                     *         "stateLabels": [
                     *           "Lập hồ sơ"
                     *         ],
                     *         "stateValue": "compiling",
                     *         "status": "active",
                     *         "version": 1,
                     *         "cluster": null,
                     *         "unit": "hn.ubnd-xa-mau",
                     *         "parties": [
                     *           {
                     *             "capacity": "localAuthority",
                     *             "code": "hn.ubnd-xa-mau",
                     *             "name": "UBND xã (đơn vị mẫu)"
                     *           }
                     *         ],
                     *         "assignee": null,
                     *         "acceptedAt": "2026-09-21",
                     *         "occurredAt": "2026-09-20T17:00:00.000Z",
                     *         "recordedAt": "2026-09-21T02:00:01.000Z",
                     *         "clocks": [
                     *           {
                     *             "name": "compilation",
                     *             "label": "Lập hồ sơ",
                     *             "run": 1,
                     *             "kind": "overdue",
                     *             "status": "running",
                     *             "startedAt": "2026-09-20T17:00:00.000Z",
                     *             "startedOn": "2026-09-21",
                     *             "dueAt": "2026-09-28T17:00:00.000Z",
                     *             "dueOn": "2026-09-28",
                     *             "remaining": 5,
                     *             "unit": "working-day",
                     *             "provisional": false,
                     *             "pauses": [],
                     *             "extendedTo": null,
                     *             "stoppedAt": null,
                     *             "breachedAt": null,
                     *             "legalBasis": {
                     *               "instrument": "NĐ 32/2024/NĐ-CP",
                     *               "article": "Đ.10",
                     *               "confidence": "C-ORIG"
                     *             }
                     *           }
                     *         ],
                     *         "availableTransitions": [
                     *           {
                     *             "event": "CLAIM",
                     *             "label": "Nhận việc",
                     *             "labelEn": "Claim",
                     *             "payloadSchema": {
                     *               "type": "object",
                     *               "properties": {},
                     *               "additionalProperties": false
                     *             },
                     *             "allowed": true,
                     *             "reason": null,
                     *             "legalBasis": {
                     *               "internal": "Phân công trong nội bộ đơn vị."
                     *             }
                     *           }
                     *         ],
                     *         "links": [],
                     *         "flags": [],
                     *         "facts": {
                     *           "subject": "",
                     *           "cluster": null,
                     *           "province": "",
                     *           "regime": null,
                     *           "acceptedOn": null,
                     *           "parties": {},
                     *           "parameters": {},
                     *           "assignee": null,
                     *           "documents": [],
                     *           "supplements": [],
                     *           "suspension": null,
                     *           "corrections": [],
                     *           "flags": [],
                     *           "ended": null
                     *         }
                     *       },
                     *       "sequence": 1,
                     *       "entries": 1,
                     *       "agrees": true,
                     *       "disagreement": null
                     *     }
                     */
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-visible` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A dossier's code. */
                code: string;
                /** @description A clock's name. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The due date, derived day by day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "compilation",
                     *       "label": "Lập hồ sơ",
                     *       "run": 1,
                     *       "startedOn": "2026-09-21",
                     *       "term": {
                     *         "kind": "span",
                     *         "amount": 5,
                     *         "unit": "working-day",
                     *         "basis": {
                     *           "instrument": "NĐ 32/2024/NĐ-CP",
                     *           "article": "Đ.10",
                     *           "confidence": "C-ORIG"
                     *         }
                     *       },
                     *       "legalBasis": {
                     *         "instrument": "NĐ 32/2024/NĐ-CP",
                     *         "article": "Đ.10",
                     *         "confidence": "C-ORIG"
                     *       },
                     *       "dueOn": "2026-09-28",
                     *       "dueAt": "2026-09-28T17:00:00.000Z",
                     *       "extendedTo": null,
                     *       "provisional": false,
                     *       "calendarEdition": 1,
                     *       "days": [
                     *         {
                     *           "date": "2026-09-21",
                     *           "counted": false,
                     *           "reason": "start-day",
                     *           "rule": "start-day-not-counted",
                     *           "provisional": false,
                     *           "sentence": "Ngày bắt đầu không tính."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClockExplanation"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-visible`, `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showWorklist: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller may act on now, by remaining legal time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "000.00.01.H26-260921-0001",
                     *           "title": "Thành lập CCN Ví dụ",
                     *           "procedure": {
                     *             "code": "cluster-establishment",
                     *             "version": 1
                     *           },
                     *           "regime": "R3",
                     *           "state": "compiling",
                     *           "status": "active",
                     *           "version": 1,
                     *           "cluster": null,
                     *           "unit": "hn.ubnd-xa-mau",
                     *           "acceptedAt": "2026-09-21",
                     *           "assignee": null,
                     *           "nearestClock": {
                     *             "name": "compilation",
                     *             "status": "running",
                     *             "dueAt": "2026-09-28T17:00:00.000Z",
                     *             "dueOn": "2026-09-28"
                     *           },
                     *           "flags": 0
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-cursor` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClusters: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description Words of the code or the name, with or without accents. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Industrial clusters, by code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "hn.ccn-vi-du",
                     *           "province": "hn",
                     *           "name": "CCN Ví dụ",
                     *           "nameSource": "Ví dụ, giai đoạn 1",
                     *           "district": "Huyện mẫu",
                     *           "areaHectares": 42.5,
                     *           "industrialLandHectares": 30.2,
                     *           "trades": [
                     *             "Cơ khí",
                     *             "Chế biến gỗ"
                     *           ],
                     *           "status": "established",
                     *           "investor": "hn.cong-ty-vi-du",
                     *           "decision": {
                     *             "number": "1234/QĐ-UBND",
                     *             "date": "2026-11-02"
                     *           },
                     *           "source": {
                     *             "document": "Báo cáo tiến độ 2025",
                     *             "row": 7
                     *           },
                     *           "notes": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ClusterList"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-cursor` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A cluster's code. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An industrial cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "hn.ccn-vi-du",
                     *       "province": "hn",
                     *       "name": "CCN Ví dụ",
                     *       "nameSource": "Ví dụ, giai đoạn 1",
                     *       "district": "Huyện mẫu",
                     *       "areaHectares": 42.5,
                     *       "industrialLandHectares": 30.2,
                     *       "trades": [
                     *         "Cơ khí",
                     *         "Chế biến gỗ"
                     *       ],
                     *       "status": "established",
                     *       "investor": "hn.cong-ty-vi-du",
                     *       "decision": {
                     *         "number": "1234/QĐ-UBND",
                     *         "date": "2026-11-02"
                     *       },
                     *       "source": {
                     *         "document": "Báo cáo tiến độ 2025",
                     *         "row": 7
                     *       },
                     *       "notes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Cluster"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvestors: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description Words of the code or the name, with or without accents. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Companies, by code; a company sees only itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "hn.cong-ty-vi-du",
                     *           "province": "hn",
                     *           "name": "Công ty Ví dụ",
                     *           "taxCode": null,
                     *           "source": {}
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["InvestorList"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-cursor` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description Words of the code or the name, with or without accents. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agencies and their parts, with validity dates and successors, by code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "hn.ubnd-huyen-mau",
                     *           "name": "UBND huyện (đơn vị mẫu)",
                     *           "kind": "district",
                     *           "parent": "hn.ubnd-thanh-pho",
                     *           "province": "hn",
                     *           "agencyCode": "000.00.01.H26",
                     *           "validFrom": null,
                     *           "validTo": "2025-06-30",
                     *           "successors": [
                     *             {
                     *               "from": "hn.ubnd-huyen-mau",
                     *               "to": "hn.ubnd-xa-mau",
                     *               "since": "2025-07-01",
                     *               "instrument": "NĐ 139/2025/NĐ-CP",
                     *               "confidence": "C-ORIG"
                     *             }
                     *           ],
                     *           "predecessors": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-cursor` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    computeDue: {
        parameters: {
            query: {
                /** @description The day on which the clock starts. */
                from: string;
                /** @description The length of the term. */
                term: number;
                /** @description In what the term is counted. */
                unit: "calendar-day" | "working-day" | "month";
                /** @description The start day is day 1. */
                countStartDay?: boolean;
                /** @description The hour at which the last day ends; 24:00 when left out. */
                cutOff?: string;
                /** @description Stops of the clock, `from..to`; both days are not counted. May repeat; open without an end. */
                pauses?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When a term ends, with every day that led there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "due": "2026-04-07",
                     *       "dueAt": "2026-04-07T17:00:00.000Z",
                     *       "provisional": false,
                     *       "edition": 1,
                     *       "days": [
                     *         {
                     *           "date": "2026-09-21",
                     *           "counted": false,
                     *           "reason": "start-day",
                     *           "rule": "start-day-not-counted",
                     *           "provisional": false,
                     *           "sentence": "Ngày bắt đầu không tính."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Due"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every day of a year, by the edition in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2026,
                     *       "edition": 1,
                     *       "source": "Thông báo nghỉ lễ năm 2026",
                     *       "publishedAt": "2026-01-01T00:00:00.000Z",
                     *       "publishedBy": "system",
                     *       "days": [
                     *         {
                     *           "date": "2026-01-01",
                     *           "weekday": 4,
                     *           "working": false,
                     *           "reason": "holiday",
                     *           "name": "Tết Dương lịch",
                     *           "basis": "Bộ luật Lao động 2019, Điều 112",
                     *           "status": "law"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishYear: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path: {
                /** @description A year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearBody"];
            };
        };
        responses: {
            /** @description Published as a new edition, in force at once; running clocks are counted again in the background. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2026,
                     *       "edition": 1,
                     *       "source": "Thông báo nghỉ lễ năm 2026",
                     *       "publishedAt": "2026-01-01T00:00:00.000Z",
                     *       "publishedBy": "system",
                     *       "days": [
                     *         {
                     *           "date": "2026-01-01",
                     *           "weekday": 4,
                     *           "working": false,
                     *           "reason": "holiday",
                     *           "name": "Tết Dương lịch",
                     *           "basis": "Bộ luật Lao động 2019, Điều 112",
                     *           "status": "law"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`, `csrf-token-mismatch`, `role-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `calendar-changed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `calendar-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewYear: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
            };
            header: {
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path: {
                /** @description A year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearBody"];
            };
        };
        responses: {
            /** @description What publishing the year would move in the caller's province; the figures are of all pages. Nothing is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "edition": 2,
                     *       "openClocks": 120,
                     *       "movedClocks": 3,
                     *       "settledClocks": 1,
                     *       "changedDossiers": 4,
                     *       "histogram": [
                     *         {
                     *           "days": 1,
                     *           "clocks": 3
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "dossier": "000.00.01.H26-260921-0001",
                     *           "clocks": [
                     *             {
                     *               "name": "compilation",
                     *               "label": "Lập hồ sơ",
                     *               "run": 1,
                     *               "from": "2026-09-28",
                     *               "to": "2026-09-29",
                     *               "days": 1,
                     *               "provisional": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarPreview"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply`, `malformed-cursor` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`, `csrf-token-mismatch`, `role-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `calendar-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubstitutions: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's own, those of a unit for its head, those of the province for auditors; the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "17",
                     *           "absent": "department-leader",
                     *           "substitute": "department-handler",
                     *           "party": "hn.so-cong-thuong",
                     *           "province": "hn",
                     *           "from": "2026-11-23",
                     *           "to": "2026-11-27",
                     *           "procedures": [
                     *             "cluster-establishment"
                     *           ],
                     *           "states": [
                     *             "underAppraisal"
                     *           ],
                     *           "document": {
                     *             "number": "12/GUQ-SCT",
                     *             "date": "2026-11-20",
                     *             "issuer": "Sở Công Thương",
                     *             "fileHash": null
                     *           },
                     *           "createdBy": "department-leader",
                     *           "createdAt": "2026-11-20T02:00:00.000Z",
                     *           "revokedBy": null,
                     *           "revokedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SubstitutionList"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-cursor` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordNewSubstitution: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstitutionBody"];
            };
        };
        responses: {
            /** @description Recorded; whoever stands in may act at once, from the first day on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "17",
                     *       "absent": "department-leader",
                     *       "substitute": "department-handler",
                     *       "party": "hn.so-cong-thuong",
                     *       "province": "hn",
                     *       "from": "2026-11-23",
                     *       "to": "2026-11-27",
                     *       "procedures": [
                     *         "cluster-establishment"
                     *       ],
                     *       "states": [
                     *         "underAppraisal"
                     *       ],
                     *       "document": {
                     *         "number": "12/GUQ-SCT",
                     *         "date": "2026-11-20",
                     *         "issuer": "Sở Công Thương",
                     *         "fileHash": null
                     *       },
                     *       "createdBy": "department-leader",
                     *       "createdAt": "2026-11-20T02:00:00.000Z",
                     *       "revokedBy": null,
                     *       "revokedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Substitution"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`, `csrf-token-mismatch`, `substitution-not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `substitution-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeOneSubstitution: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path: {
                /** @description The number of a substitution. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked; it holds no more from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "17",
                     *       "absent": "department-leader",
                     *       "substitute": "department-handler",
                     *       "party": "hn.so-cong-thuong",
                     *       "province": "hn",
                     *       "from": "2026-11-23",
                     *       "to": "2026-11-27",
                     *       "procedures": [
                     *         "cluster-establishment"
                     *       ],
                     *       "states": [
                     *         "underAppraisal"
                     *       ],
                     *       "document": {
                     *         "number": "12/GUQ-SCT",
                     *         "date": "2026-11-20",
                     *         "issuer": "Sở Công Thương",
                     *         "fileHash": null
                     *       },
                     *       "createdBy": "department-leader",
                     *       "createdAt": "2026-11-20T02:00:00.000Z",
                     *       "revokedBy": null,
                     *       "revokedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Substitution"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`, `csrf-token-mismatch`, `substitution-not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showTrainingClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time of the training, and who moved it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-12-01T01:00:00.000Z",
                     *       "systemNow": "2026-11-22T02:00:00.000Z",
                     *       "moves": [
                     *         {
                     *           "offsetMs": 774000000,
                     *           "movedBy": "administrator",
                     *           "movedAt": "2026-11-22T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingClock"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `training-clock-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingClockBody"];
            };
        };
        responses: {
            /** @description Moved; what fell due on the way has been acted on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-12-01T01:00:00.000Z",
                     *       "systemNow": "2026-11-22T02:00:00.000Z",
                     *       "moves": [
                     *         {
                     *           "offsetMs": 774000000,
                     *           "movedBy": "administrator",
                     *           "movedAt": "2026-11-22T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingClock"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`, `csrf-token-mismatch`, `role-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `training-clock-off` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `training-clock-not-forward` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyJournals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every journal of the auditor's province: its chain, and that it folds to what is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verifiedAt": "2026-11-22T02:00:00.000Z",
                     *       "provinces": [
                     *         "hn"
                     *       ],
                     *       "dossiers": 128,
                     *       "entries": 640,
                     *       "intact": true,
                     *       "faults": []
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEscalationRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every ladder of the release and of the caller's province, also those that ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "2",
                     *           "province": "hn",
                     *           "unit": "hn.so-cong-thuong",
                     *           "procedure": "cluster-establishment",
                     *           "clock": "departmentAppraisal",
                     *           "ladder": {
                     *             "openingHours": {
                     *               "from": "08:00",
                     *               "to": "17:00"
                     *             },
                     *             "rungs": [
                     *               {
                     *                 "code": "due-soon",
                     *                 "when": {
                     *                   "workingDaysFromDue": -2,
                     *                   "at": "08:00"
                     *                 },
                     *                 "recipients": [
                     *                   {
                     *                     "to": "assignee"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "code": "breached",
                     *                 "when": "breach",
                     *                 "recipients": [
                     *                   {
                     *                     "to": "owner",
                     *                     "role": "leader"
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "code": "province",
                     *                 "when": {
                     *                   "workingDaysFromDue": 5,
                     *                   "at": "08:00"
                     *                 },
                     *                 "recipients": [
                     *                   {
                     *                     "to": "units",
                     *                     "kind": "provincialCommittee",
                     *                     "role": "handler"
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "validFrom": "2026-12-01",
                     *           "validTo": null,
                     *           "source": "Quy chế giải quyết hồ sơ của UBND Thành phố (ví dụ)",
                     *           "addedAt": "2026-11-25T02:00:00.000Z",
                     *           "addedBy": "administrator"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["EscalationRuleList"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEscalationRule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalationRuleBody"];
            };
        };
        responses: {
            /** @description Added. It goes before every earlier rule about the same. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2",
                     *       "province": "hn",
                     *       "unit": "hn.so-cong-thuong",
                     *       "procedure": "cluster-establishment",
                     *       "clock": "departmentAppraisal",
                     *       "ladder": {
                     *         "openingHours": {
                     *           "from": "08:00",
                     *           "to": "17:00"
                     *         },
                     *         "rungs": [
                     *           {
                     *             "code": "due-soon",
                     *             "when": {
                     *               "workingDaysFromDue": -2,
                     *               "at": "08:00"
                     *             },
                     *             "recipients": [
                     *               {
                     *                 "to": "assignee"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "code": "breached",
                     *             "when": "breach",
                     *             "recipients": [
                     *               {
                     *                 "to": "owner",
                     *                 "role": "leader"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "code": "province",
                     *             "when": {
                     *               "workingDaysFromDue": 5,
                     *               "at": "08:00"
                     *             },
                     *             "recipients": [
                     *               {
                     *                 "to": "units",
                     *                 "kind": "provincialCommittee",
                     *                 "role": "handler"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "validFrom": "2026-12-01",
                     *       "validTo": null,
                     *       "source": "Quy chế giải quyết hồ sơ của UBND Thành phố (ví dụ)",
                     *       "addedAt": "2026-11-25T02:00:00.000Z",
                     *       "addedBy": "administrator"
                     *     }
                     */
                    "application/json": components["schemas"]["EscalationRule"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-json`, `nested-too-deeply` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site-request`, `csrf-token-mismatch`, `role-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `province-undetermined`, `escalation-rule-refused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEscalations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description A dossier's code. */
                dossier?: string;
                /** @description A party of the dossier, in any capacity. */
                unit?: string;
                /** @description The first day to be listed. */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What people were told of the clocks that the caller may see, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "dossier": "000.00.81.H26-260921-0001",
                     *           "title": "Thành lập CCN Ví dụ",
                     *           "clock": "departmentAppraisal",
                     *           "run": 1,
                     *           "rung": "due-soon",
                     *           "kind": "reminder",
                     *           "dueOn": "2026-11-30",
                     *           "plannedAt": "2026-11-26T01:00:00.000Z",
                     *           "firedAt": "2026-11-26T01:00:00.000Z",
                     *           "recipients": [
                     *             "department-handler"
                     *           ],
                     *           "sentence": "Hồ sơ 000.00.81.H26-260921-0001 (Thành lập CCN Ví dụ): thời hạn “Thẩm định hồ sơ” đến hạn ngày 30/11/2026, còn 2 ngày làm việc.",
                     *           "procedure": {
                     *             "code": "cluster-establishment",
                     *             "version": 1
                     *           },
                     *           "overtakenBy": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["EscalationList"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-cursor` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forecastEscalations: {
        parameters: {
            query: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description The last day to look at. */
                until: string;
                /** @description A procedure's code. */
                procedure?: string;
                /** @description A dossier's code. */
                dossier?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would fire until the end of a day if nobody acted. A page looks at `limit` dossiers and has every rung of theirs; it may be empty and not the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "dossier": "000.00.81.H26-260921-0001",
                     *           "title": "Thành lập CCN Ví dụ",
                     *           "clock": "departmentAppraisal",
                     *           "run": 1,
                     *           "rung": "due-soon",
                     *           "kind": "reminder",
                     *           "dueOn": "2026-11-30",
                     *           "plannedAt": "2026-11-26T01:00:00.000Z",
                     *           "firedAt": "2026-11-26T01:00:00.000Z",
                     *           "recipients": [
                     *             "department-handler"
                     *           ],
                     *           "sentence": "Hồ sơ 000.00.81.H26-260921-0001 (Thành lập CCN Ví dụ): thời hạn “Thẩm định hồ sơ” đến hạn ngày 30/11/2026, còn 2 ngày làm việc.",
                     *           "label": "Thẩm định hồ sơ",
                     *           "overtaken": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["EscalationForecast"];
                };
            };
            /** @description `malformed-request`, `malformed-text`, `malformed-cursor` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `code` of a problem. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a type of problem means. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/api/v1/problems/stale-version",
                     *       "code": "stale-version",
                     *       "status": 412,
                     *       "title": "Hồ sơ đã thay đổi"
                     *     }
                     */
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process can serve: its database answers and a calendar is in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures for Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example # TYPE http_request_duration_seconds histogram */
                    "text/plain": string;
                };
            };
            /** @description `malformed-request`, `malformed-text` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
