// Written by `npm run web:schema` from src/api/openapi.json, SHA-256 42fe2328e2b625889440e19db35667422c5e6e3da02359ecfd45375e826a1c4c.
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
    "/api/v1/procedures/{code}/versions/{version}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The definition as a file, in the format that was asked for. */
        get: operations["exportProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/versions/{version}/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The diagram with its coordinates, for whoever draws it. */
        get: operations["layOutProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of the same filter as a file. */
        get: operations["exportDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's worklist, or the same part of it, as a file. */
        get: operations["exportWorklist"];
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
    "/api/v1/dossiers/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many dossiers the list of the same filter holds, and where they stand. */
        get: operations["countDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may do with every one of the dossiers, by one payload for all. */
        get: operations["findCommonActs"];
        put?: never;
        post?: never;
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
    "/api/v1/dossiers/{code}/transitions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the act would bring; nothing is written. */
        post: operations["previewOnDossier"];
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
    "/api/v1/dossiers/{code}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this journal's chain holds, and folds to what is stored. */
        get: operations["verifyDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossiers that opened this one and that they opened, as a tree. */
        get: operations["readChain"];
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
    "/api/v1/dossiers/{code}/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest lawful end, the expected end, and the ways that lead there. */
        get: operations["showSimulation"];
        put?: never;
        /** The same, with the days of some steps given; nothing is written. */
        post: operations["simulateWith"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** There is room for the file; send it in parts, beginning at 0. */
        post: operations["beginNewUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much has come. `HEAD` tells it in headers, as tus has it. */
        get: operations["showUpload"];
        put?: never;
        post?: never;
        /** Given up; what had come is thrown away. */
        delete: operations["giveUpUpload"];
        options?: never;
        head?: never;
        /** The part is there; `Upload-Offset` tells where the next one begins. */
        patch: operations["sendPart"];
        trace?: never;
    };
    "/api/v1/dossiers/{code}/uploads/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The file is in the dossier. Asked again, the same file is answered. */
        post: operations["completeOneUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files that the caller may read, and what they are sending. */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content; `Range` asks for a part of it. */
        get: operations["readFileContent"];
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
    "/api/v1/worklist/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long the worklist and each part of it is. */
        get: operations["countWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of each party whose turn it is, how long the list of the same filter is. */
        get: operations["listUnitLoads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workload/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for each person of each, with the handlers of the caller’s units for whom nothing waits. */
        get: operations["listPersonLoads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One figure of a period, row by row; behind each row lie the cases that it counts. */
        get: operations["showFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/{figure}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one row counts, the earliest first. */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forms of the caller's province, and their periods around today. */
        get: operations["listReportForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duties of one form and period that concern the caller. */
        get: operations["listReportDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/duties/lodgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What came of each; sent again, it lodges only what is still missing. */
        post: operations["lodgeReportDuties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/roll-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sums of one form and period, unit by unit, and what is missing. */
        get: operations["rollUpReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/roll-up/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports of one form and period and their sums, as an Excel workbook. */
        get: operations["exportRollUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/report-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The blank form of the report, as an Excel workbook. */
        get: operations["downloadReportForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/report-form/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the form says, for the act; nothing is written. */
        post: operations["readReportForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was reached, is aimed at and was missed, cluster by cluster. */
        get: operations["showSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own views, and those shared with their units. */
        get: operations["listSavedViews"];
        put?: never;
        /** Saved; an earlier one of the same name gives way. */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removed. */
        delete: operations["removeView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The councils that the caller may see, the newest first. */
        get: operations["listCouncils"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/criteria-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The criteria sets that come with the release, to be adopted or changed. */
        get: operations["listCriteriaSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The council as the caller finds it now. */
        get: operations["showCouncil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sits, who was recused or replaced, and the helpers. */
        get: operations["listMembers"];
        put?: never;
        /** `ESTABLISH_COUNCIL`: the decision that sets the council up. */
        post: operations["establishCouncil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The criteria set of this selection, in the form in which it is imported. */
        get: operations["showCriteria"];
        put?: never;
        /** `PROPOSE_CRITERIA`: a whole criteria set; it is checked by the rules. */
        post: operations["proposeCriteria"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications, and what the review found of each. */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** On whom members declare, what the caller declared, and how many have. */
        get: operations["showConflicts"];
        put?: never;
        /** `DECLARE_CONFLICTS`: on every applicant. After a conflict the council is out of sight. */
        post: operations["declareConflicts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/members/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `REPLACE_MEMBER`: by a new decision. */
        post: operations["replaceMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/members/authorisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `AUTHORISE_DEPUTY`: a Deputy may act for the Chair. */
        post: operations["authoriseDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/criteria/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `ADOPT_CRITERIA`: by the decision of the Chair; the criteria stand from then on. */
        post: operations["adoptCriteria"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/applications/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `RECORD_FILES`: electronic files of an application, by their hashes. */
        post: operations["recordFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/applications/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `REVIEW_ELIGIBILITY`: one application against every precondition. */
        post: operations["reviewEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `BEGIN_REVIEW`: enough members have declared. */
        post: operations["beginReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `DISSOLVE_COUNCIL`: ends without a result. */
        post: operations["dissolveCouncil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has submitted; the sheets themselves once the scoring is closed. */
        get: operations["listSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/sheets/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own sheet, as far as it has come. */
        get: operations["showOwnSheet"];
        /** Saved as a draft; it may have gaps, and may be saved as often as wished. */
        put: operations["saveOwnDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/sheets/mine/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `SUBMIT_SHEET`: locks the draft; its salted hash enters the journal. */
        post: operations["submitOwnSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/sheets/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `REOPEN_SHEET`: a member may change and submit again; the old sheet stays. */
        post: operations["reopenSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/scoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `OPEN_SCORING`: until the end of the day that the Chair sets. */
        post: operations["openScoring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Averages, ranking, the tie if there is one, and how far the members lie apart. */
        get: operations["showResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes as data, complete enough to print. */
        get: operations["showMinutes"];
        put?: never;
        /** `CONCLUDE`: the minutes, and the investor whom the rules name. */
        post: operations["concludeSelection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `CLOSE_SCORING`: by the Chair, after the secretary; the sheets are opened and tallied. */
        post: operations["closeCouncilScoring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/closing/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `REQUEST_CLOSING`: the secretary has found the sheets in order. */
        post: operations["requestClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/deliberation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `BEGIN_DELIBERATION`: the council meets. */
        post: operations["beginDeliberation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/result/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `RECORD_BALLOTS`: where the adopted chain asks for them. */
        post: operations["recordBallots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/result/tie-break": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `PROPOSE_TIE_BREAK`: as the Chair proposes, with the reason. */
        post: operations["proposeTieBreak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/councils/{code}/minutes/none-qualified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** `CONCLUDE_WITHOUT_WINNER`: the minutes of a selection in which nobody qualified. */
        post: operations["concludeWithoutWinner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller was told, the newest first. */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notices the caller has not read. */
        get: operations["countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read; how many are left. */
        post: operations["markNoticeRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All are read. */
        post: operations["markAllRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller wants to be told. */
        get: operations["showPreference"];
        /** Holds from the next e-mail on. */
        put: operations["changePreference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was told what about the dossier, and whether it reached them. */
        get: operations["listDossierNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The endpoints of the caller’s provinces. */
        get: operations["listWebhooks"];
        put?: never;
        /** It hears of what is recorded from now on. The secret is told this once. */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Nothing is sent there any more. */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, waits, or was given up; the newest first. */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is sent once more, with as many attempts as a new one. */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes while a page is open: `notice` for the caller, `dossier` for those they see. */
        get: operations["openEvents"];
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
    "/api/v1/cluster-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fill rate and unleased land of each district or commune. */
        get: operations["listClusterAreas"];
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
        /** An industrial cluster, and where each of its figures comes from. */
        get: operations["showCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that the register was told of it, the last first. */
        get: operations["showClusterHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{id}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossiers of its life that the caller may see, the oldest first. */
        get: operations["showClusterChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set right; the old values stay in the history. */
        post: operations["correctClusterFigures"];
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
    "/api/v1/secondary-investors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Enterprises that lease land in clusters, by code; whoever acts for companies alone sees those of their own clusters. */
        get: operations["listSecondaryInvestors"];
        put?: never;
        /** Entered, or set right; the old values stay in the history. */
        post: operations["recordSecondaryInvestor"];
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
    "/api/v1/dossiers/{code}/register-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures that the register offers, and what it lacks; nothing is decided by them. */
        get: operations["offerRegisterFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every edition there was, the one in force first. */
        get: operations["listEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/replanning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many running clocks are still to be counted again. */
        get: operations["showReplanning"];
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
        /** Every day of a year, by the edition in force or by an earlier one. */
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
    "/api/v1/audit/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the people of the auditor's province read, the newest first. */
        get: operations["listAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/access/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether every person's chain of what they read holds. */
        get: operations["verifyAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entered in the access log. */
        get: operations["notePrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every migration of the caller's provinces, the newest first. */
        get: operations["listMigrations"];
        put?: never;
        /** On record, and waiting for approval; no dossier has moved. */
        post: operations["proposeMigration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What it would make of each dossier; nothing is written. */
        post: operations["previewMigration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller answers for it, too. */
        post: operations["approveMigration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A batch of dossiers was carried over; those that do not fit are named. */
        post: operations["applyMigration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every act by which units follow others, by its date. */
        get: operations["listSuccessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/successions/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Work of units that have ended, for which no single successor is known. */
        get: operations["listWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/successions/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Each of these dossiers has the new unit in the place of the old one. */
        post: operations["assignWaiting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/successions/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many dossiers each unit has, by its units of now or of then. */
        get: operations["showStatistics"];
        put?: never;
        post?: never;
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
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every checkpoint, the first one first, and the keys that signed them. */
        get: operations["listCheckpoints"];
        put?: never;
        /** How all journals stand now, signed. */
        post: operations["makeCheckpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an auditor keeps: the note, then every leaf, one a line. */
        get: operations["downloadCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints/{number}/inclusion/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That a dossier's journal, up to an entry, is in the checkpoint. */
        get: operations["proveInclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints/{number}/consistency/{earlier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That an earlier checkpoint is the beginning of this one. */
        get: operations["proveConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every journal of the auditor's province that they may read, as of one moment. */
        get: operations["exportJournals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{code}/evidence-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ZIP: manifest with hashes, journal, documents, definitions, proof, a page to read, and how to check it all. */
        get: operations["downloadPack"];
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
    "/api/v1/operations/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the queues stand, with the latest failures and their reasons. */
        get: operations["showQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/queues/{queue}/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The failed job is done again as soon as a worker is free. */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be done for dossiers of the administrator's provinces. */
        get: operations["showFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/outbox/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The effect is tried anew at the next heartbeat, and then those that waited behind it. */
        post: operations["retryEffect"];
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
            payload: components["schemas"]["Payload_cluster-establishment_LODGE"] | components["schemas"]["Payload_cluster-expansion_LODGE"] | components["schemas"]["Payload_investor-selection_LODGE"] | components["schemas"]["Payload_infrastructure-construction_LODGE"] | components["schemas"]["Payload_land-lease_LODGE"] | components["schemas"]["Payload_cluster-handover_LODGE"] | components["schemas"]["Payload_legacy-cluster-regularisation_LODGE"] | components["schemas"]["Payload_decision-adjustment_LODGE"] | components["schemas"]["Payload_target-monitoring_LODGE"] | components["schemas"]["Payload_periodic-report_LODGE"] | components["schemas"]["Payload_inspection_LODGE"] | components["schemas"]["Payload_directive-task_LODGE"];
        };
        TransitionBody: {
            /**
             * @description What the event asks for.
             * @example {}
             */
            payload: components["schemas"]["Payload_cluster-establishment_PUBLISH_NOTICE"] | components["schemas"]["Payload_cluster-establishment_REGISTER_APPLICATION"] | components["schemas"]["Payload_cluster-establishment_SEND_TO_DEPARTMENT"] | components["schemas"]["Payload_cluster-establishment_REVIEW_CONTENT"] | components["schemas"]["Payload_cluster-establishment_REQUEST_CONSULTATION"] | components["schemas"]["Payload_cluster-establishment_RECORD_CONSULTATION_ANSWER"] | components["schemas"]["Payload_cluster-establishment_CLOSE_CONSULTATION"] | components["schemas"]["Payload_cluster-establishment_SKIP_CONSULTATION"] | components["schemas"]["Payload_cluster-establishment_OPEN_COUNCIL"] | components["schemas"]["Payload_cluster-establishment_RECORD_COUNCIL_RESULT"] | components["schemas"]["Payload_cluster-establishment_RECORD_NO_INVESTOR_QUALIFIED"] | components["schemas"]["Payload_cluster-establishment_CALL_AGAIN"] | components["schemas"]["Payload_cluster-establishment_SUBMIT_APPRAISAL_REPORT"] | components["schemas"]["Payload_cluster-establishment_REQUEST_SUPPLEMENT"] | components["schemas"]["Payload_cluster-establishment_SUBMIT_SUPPLEMENT"] | components["schemas"]["Payload_cluster-establishment_ISSUE_DECISION"] | components["schemas"]["Payload_cluster-establishment_RETURN_TO_DEPARTMENT"] | components["schemas"]["Payload_cluster-establishment_SEND_TO_MINISTRY"] | components["schemas"]["Payload_cluster-establishment_REFUSE"] | components["schemas"]["Payload_cluster-establishment_RETURN"] | components["schemas"]["Payload_cluster-establishment_RETURN_UNANSWERED"] | components["schemas"]["Payload_cluster-establishment_WITHDRAW"] | components["schemas"]["Payload_cluster-establishment_CLAIM"] | components["schemas"]["Payload_cluster-establishment_REASSIGN"] | components["schemas"]["Payload_cluster-establishment_EXTEND"] | components["schemas"]["Payload_cluster-establishment_SUSPEND"] | components["schemas"]["Payload_cluster-establishment_RESUME"] | components["schemas"]["Payload_cluster-establishment_RECORD_DOCUMENT"] | components["schemas"]["Payload_cluster-establishment_CORRECT_ENTRY"] | components["schemas"]["Payload_cluster-expansion_PUBLISH_NOTICE"] | components["schemas"]["Payload_cluster-expansion_REGISTER_APPLICATION"] | components["schemas"]["Payload_cluster-expansion_SEND_TO_DEPARTMENT"] | components["schemas"]["Payload_cluster-expansion_REVIEW_CONTENT"] | components["schemas"]["Payload_cluster-expansion_REQUEST_CONSULTATION"] | components["schemas"]["Payload_cluster-expansion_RECORD_CONSULTATION_ANSWER"] | components["schemas"]["Payload_cluster-expansion_CLOSE_CONSULTATION"] | components["schemas"]["Payload_cluster-expansion_SKIP_CONSULTATION"] | components["schemas"]["Payload_cluster-expansion_OPEN_COUNCIL"] | components["schemas"]["Payload_cluster-expansion_RECORD_COUNCIL_RESULT"] | components["schemas"]["Payload_cluster-expansion_RECORD_NO_INVESTOR_QUALIFIED"] | components["schemas"]["Payload_cluster-expansion_CALL_AGAIN"] | components["schemas"]["Payload_cluster-expansion_SUBMIT_APPRAISAL_REPORT"] | components["schemas"]["Payload_cluster-expansion_REQUEST_SUPPLEMENT"] | components["schemas"]["Payload_cluster-expansion_SUBMIT_SUPPLEMENT"] | components["schemas"]["Payload_cluster-expansion_ISSUE_DECISION"] | components["schemas"]["Payload_cluster-expansion_RETURN_TO_DEPARTMENT"] | components["schemas"]["Payload_cluster-expansion_SEND_TO_MINISTRY"] | components["schemas"]["Payload_cluster-expansion_REFUSE"] | components["schemas"]["Payload_cluster-expansion_RETURN"] | components["schemas"]["Payload_cluster-expansion_RETURN_UNANSWERED"] | components["schemas"]["Payload_cluster-expansion_WITHDRAW"] | components["schemas"]["Payload_cluster-expansion_CLAIM"] | components["schemas"]["Payload_cluster-expansion_REASSIGN"] | components["schemas"]["Payload_cluster-expansion_EXTEND"] | components["schemas"]["Payload_cluster-expansion_SUSPEND"] | components["schemas"]["Payload_cluster-expansion_RESUME"] | components["schemas"]["Payload_cluster-expansion_RECORD_DOCUMENT"] | components["schemas"]["Payload_cluster-expansion_CORRECT_ENTRY"] | components["schemas"]["Payload_investor-selection_CLAIM"] | components["schemas"]["Payload_investor-selection_REASSIGN"] | components["schemas"]["Payload_investor-selection_EXTEND"] | components["schemas"]["Payload_investor-selection_SUSPEND"] | components["schemas"]["Payload_investor-selection_RESUME"] | components["schemas"]["Payload_investor-selection_RECORD_DOCUMENT"] | components["schemas"]["Payload_investor-selection_CORRECT_ENTRY"] | components["schemas"]["Payload_investor-selection_ESTABLISH_COUNCIL"] | components["schemas"]["Payload_investor-selection_REPLACE_MEMBER"] | components["schemas"]["Payload_investor-selection_AUTHORISE_DEPUTY"] | components["schemas"]["Payload_investor-selection_RECORD_FILES"] | components["schemas"]["Payload_investor-selection_PROPOSE_CRITERIA"] | components["schemas"]["Payload_investor-selection_ADOPT_CRITERIA"] | components["schemas"]["Payload_investor-selection_DECLARE_CONFLICTS"] | components["schemas"]["Payload_investor-selection_BEGIN_REVIEW"] | components["schemas"]["Payload_investor-selection_REVIEW_ELIGIBILITY"] | components["schemas"]["Payload_investor-selection_OPEN_SCORING"] | components["schemas"]["Payload_investor-selection_SUBMIT_SHEET"] | components["schemas"]["Payload_investor-selection_REQUEST_REOPENING"] | components["schemas"]["Payload_investor-selection_REOPEN_SHEET"] | components["schemas"]["Payload_investor-selection_REQUEST_CLOSING"] | components["schemas"]["Payload_investor-selection_CLOSE_SCORING"] | components["schemas"]["Payload_investor-selection_BEGIN_DELIBERATION"] | components["schemas"]["Payload_investor-selection_RECORD_BALLOTS"] | components["schemas"]["Payload_investor-selection_PROPOSE_TIE_BREAK"] | components["schemas"]["Payload_investor-selection_CONCLUDE"] | components["schemas"]["Payload_investor-selection_CONCLUDE_WITHOUT_WINNER"] | components["schemas"]["Payload_investor-selection_DISSOLVE_COUNCIL"] | components["schemas"]["Payload_infrastructure-construction_CLAIM"] | components["schemas"]["Payload_infrastructure-construction_REASSIGN"] | components["schemas"]["Payload_infrastructure-construction_EXTEND"] | components["schemas"]["Payload_infrastructure-construction_SUSPEND"] | components["schemas"]["Payload_infrastructure-construction_RESUME"] | components["schemas"]["Payload_infrastructure-construction_RECORD_DOCUMENT"] | components["schemas"]["Payload_infrastructure-construction_CORRECT_ENTRY"] | components["schemas"]["Payload_infrastructure-construction_BEGIN_DETAILED_PLAN"] | components["schemas"]["Payload_infrastructure-construction_APPROVE_DETAILED_PLAN"] | components["schemas"]["Payload_infrastructure-construction_REPORT_LAND_CLEARANCE"] | components["schemas"]["Payload_infrastructure-construction_RECORD_LAND_LEASE"] | components["schemas"]["Payload_infrastructure-construction_OPEN_LAND_LEASE"] | components["schemas"]["Payload_infrastructure-construction_RECORD_RICE_LAND_CONVERSION"] | components["schemas"]["Payload_infrastructure-construction_SUBMIT_ENVIRONMENTAL_REPORT"] | components["schemas"]["Payload_infrastructure-construction_APPROVE_ENVIRONMENTAL_REPORT"] | components["schemas"]["Payload_infrastructure-construction_SETTLE_APPRAISAL_DUTY"] | components["schemas"]["Payload_infrastructure-construction_SUBMIT_FEASIBILITY_REPORT"] | components["schemas"]["Payload_infrastructure-construction_REQUEST_SUPPLEMENT"] | components["schemas"]["Payload_infrastructure-construction_SUBMIT_SUPPLEMENT"] | components["schemas"]["Payload_infrastructure-construction_RECORD_APPRAISAL_RESULT"] | components["schemas"]["Payload_infrastructure-construction_APPROVE_PROJECT"] | components["schemas"]["Payload_infrastructure-construction_REQUEST_BUILDING_PERMIT"] | components["schemas"]["Payload_infrastructure-construction_ISSUE_BUILDING_PERMIT"] | components["schemas"]["Payload_infrastructure-construction_REFUSE_BUILDING_PERMIT"] | components["schemas"]["Payload_infrastructure-construction_RECORD_PERMIT_EXEMPTION"] | components["schemas"]["Payload_infrastructure-construction_RECORD_GROUND_CEREMONY"] | components["schemas"]["Payload_infrastructure-construction_NOTIFY_CONSTRUCTION_START"] | components["schemas"]["Payload_infrastructure-construction_START_CONSTRUCTION"] | components["schemas"]["Payload_infrastructure-construction_REPORT_PROGRESS"] | components["schemas"]["Payload_infrastructure-construction_COMPLETE_WORKS"] | components["schemas"]["Payload_infrastructure-construction_REQUEST_ACCEPTANCE"] | components["schemas"]["Payload_infrastructure-construction_CONFIRM_ACCEPTANCE"] | components["schemas"]["Payload_infrastructure-construction_RETURN_ACCEPTANCE"] | components["schemas"]["Payload_infrastructure-construction_RECORD_FIRE_SAFETY_ACCEPTANCE"] | components["schemas"]["Payload_infrastructure-construction_RECORD_ENVIRONMENTAL_LICENCE"] | components["schemas"]["Payload_infrastructure-construction_START_OPERATION"] | components["schemas"]["Payload_infrastructure-construction_APPROVE_SERVICE_REGULATION"] | components["schemas"]["Payload_infrastructure-construction_SEND_SERVICE_REGULATION"] | components["schemas"]["Payload_infrastructure-construction_COMPLETE_SHARED_WORKS"] | components["schemas"]["Payload_infrastructure-construction_RECEIVE_SECONDARY_INVESTORS"] | components["schemas"]["Payload_infrastructure-construction_REPORT_OCCUPANCY"] | components["schemas"]["Payload_infrastructure-construction_CONCLUDE"] | components["schemas"]["Payload_infrastructure-construction_TERMINATE"] | components["schemas"]["Payload_infrastructure-construction_SET_TARGET"] | components["schemas"]["Payload_infrastructure-construction_RECORD_SOURCE_STATUS"] | components["schemas"]["Payload_land-lease_CLAIM"] | components["schemas"]["Payload_land-lease_REASSIGN"] | components["schemas"]["Payload_land-lease_EXTEND"] | components["schemas"]["Payload_land-lease_SUSPEND"] | components["schemas"]["Payload_land-lease_RESUME"] | components["schemas"]["Payload_land-lease_RECORD_DOCUMENT"] | components["schemas"]["Payload_land-lease_CORRECT_ENTRY"] | components["schemas"]["Payload_land-lease_APPROVE_RECOVERY_PLAN"] | components["schemas"]["Payload_land-lease_HOLD_RESIDENTS_MEETING"] | components["schemas"]["Payload_land-lease_ISSUE_RECOVERY_NOTICE"] | components["schemas"]["Payload_land-lease_REISSUE_RECOVERY_NOTICE"] | components["schemas"]["Payload_land-lease_BEGIN_INVENTORY"] | components["schemas"]["Payload_land-lease_RECORD_INVENTORY_REFUSAL"] | components["schemas"]["Payload_land-lease_RECORD_COOPERATION"] | components["schemas"]["Payload_land-lease_END_INVENTORY_PERSUASION"] | components["schemas"]["Payload_land-lease_ORDER_COMPULSORY_INVENTORY"] | components["schemas"]["Payload_land-lease_POST_COMPENSATION_PLAN"] | components["schemas"]["Payload_land-lease_CLOSE_POSTING"] | components["schemas"]["Payload_land-lease_HOLD_DIALOGUE"] | components["schemas"]["Payload_land-lease_SUBMIT_COMPENSATION_PLAN"] | components["schemas"]["Payload_land-lease_APPROVE_COMPENSATION_PLAN"] | components["schemas"]["Payload_land-lease_RETURN_COMPENSATION_PLAN"] | components["schemas"]["Payload_land-lease_PAY_COMPENSATION"] | components["schemas"]["Payload_land-lease_MEET_RECOVERY_CASE"] | components["schemas"]["Payload_land-lease_DECIDE_RECOVERY"] | components["schemas"]["Payload_land-lease_REQUEST_HANDOVER"] | components["schemas"]["Payload_land-lease_RECORD_HANDOVER_REFUSAL"] | components["schemas"]["Payload_land-lease_END_HANDOVER_PERSUASION"] | components["schemas"]["Payload_land-lease_ORDER_ENFORCEMENT"] | components["schemas"]["Payload_land-lease_CARRY_OUT_ENFORCEMENT"] | components["schemas"]["Payload_land-lease_RECEIVE_SITE"] | components["schemas"]["Payload_land-lease_REPORT_LAND_CLEARANCE"] | components["schemas"]["Payload_land-lease_ADOPT_RICE_LAND_RESOLUTION"] | components["schemas"]["Payload_land-lease_RECORD_PRIME_MINISTER_APPROVAL"] | components["schemas"]["Payload_land-lease_RECORD_RICE_LAND_EXEMPTION"] | components["schemas"]["Payload_land-lease_SUBMIT_LEASE_FILE"] | components["schemas"]["Payload_land-lease_REQUEST_SUPPLEMENT"] | components["schemas"]["Payload_land-lease_SUBMIT_SUPPLEMENT"] | components["schemas"]["Payload_land-lease_RETURN_LEASE_FILE"] | components["schemas"]["Payload_land-lease_REQUEST_LAND_PRICE"] | components["schemas"]["Payload_land-lease_RECORD_LAND_PRICE"] | components["schemas"]["Payload_land-lease_SUBMIT_LEASE_PROPOSAL"] | components["schemas"]["Payload_land-lease_DECIDE_LEASE"] | components["schemas"]["Payload_land-lease_REFUSE"] | components["schemas"]["Payload_land-lease_SIGN_CONTRACT"] | components["schemas"]["Payload_land-lease_BEGIN_FIELD_HANDOVER"] | components["schemas"]["Payload_land-lease_CONFIRM_FIELD_HANDOVER"] | components["schemas"]["Payload_land-lease_WITHDRAW"] | components["schemas"]["Payload_land-lease_TERMINATE"] | components["schemas"]["Payload_cluster-handover_CLAIM"] | components["schemas"]["Payload_cluster-handover_REASSIGN"] | components["schemas"]["Payload_cluster-handover_EXTEND"] | components["schemas"]["Payload_cluster-handover_SUSPEND"] | components["schemas"]["Payload_cluster-handover_RESUME"] | components["schemas"]["Payload_cluster-handover_RECORD_DOCUMENT"] | components["schemas"]["Payload_cluster-handover_CORRECT_ENTRY"] | components["schemas"]["Payload_cluster-handover_BEGIN_ASSET_INVENTORY"] | components["schemas"]["Payload_cluster-handover_LIST_ASSETS"] | components["schemas"]["Payload_cluster-handover_STRIKE_ASSET"] | components["schemas"]["Payload_cluster-handover_CONFIRM_BY_GIVER"] | components["schemas"]["Payload_cluster-handover_CONFIRM_BY_RECEIVER"] | components["schemas"]["Payload_cluster-handover_ATTACH_ANNEX"] | components["schemas"]["Payload_cluster-handover_CLOSE_INVENTORY"] | components["schemas"]["Payload_cluster-handover_CLASSIFY_ASSETS"] | components["schemas"]["Payload_cluster-handover_CONFIRM_CLASSIFICATION"] | components["schemas"]["Payload_cluster-handover_SETTLE_OBLIGATION"] | components["schemas"]["Payload_cluster-handover_REGISTER_APPLICATION"] | components["schemas"]["Payload_cluster-handover_OPEN_COUNCIL"] | components["schemas"]["Payload_cluster-handover_RECORD_COUNCIL_RESULT"] | components["schemas"]["Payload_cluster-handover_RECORD_NO_INVESTOR_QUALIFIED"] | components["schemas"]["Payload_cluster-handover_CALL_AGAIN"] | components["schemas"]["Payload_cluster-handover_SUBMIT_ASSIGNMENT_FILE"] | components["schemas"]["Payload_cluster-handover_DECIDE_ASSIGNMENT"] | components["schemas"]["Payload_cluster-handover_RETURN_ASSIGNMENT_FILE"] | components["schemas"]["Payload_cluster-handover_ADJUST_DECISION"] | components["schemas"]["Payload_cluster-handover_BEGIN_PHYSICAL_HANDOVER"] | components["schemas"]["Payload_cluster-handover_SIGN_BY_GIVER"] | components["schemas"]["Payload_cluster-handover_SIGN_BY_RECEIVER"] | components["schemas"]["Payload_cluster-handover_REGISTER_OPERATOR"] | components["schemas"]["Payload_cluster-handover_COMPLETE_HANDOVER"] | components["schemas"]["Payload_cluster-handover_RETURN"] | components["schemas"]["Payload_cluster-handover_REFUSE"] | components["schemas"]["Payload_cluster-handover_WITHDRAW"] | components["schemas"]["Payload_cluster-handover_TERMINATE"] | components["schemas"]["Payload_legacy-cluster-regularisation_CLAIM"] | components["schemas"]["Payload_legacy-cluster-regularisation_REASSIGN"] | components["schemas"]["Payload_legacy-cluster-regularisation_EXTEND"] | components["schemas"]["Payload_legacy-cluster-regularisation_SUSPEND"] | components["schemas"]["Payload_legacy-cluster-regularisation_RESUME"] | components["schemas"]["Payload_legacy-cluster-regularisation_RECORD_DOCUMENT"] | components["schemas"]["Payload_legacy-cluster-regularisation_CORRECT_ENTRY"] | components["schemas"]["Payload_legacy-cluster-regularisation_REVIEW_CLUSTER"] | components["schemas"]["Payload_legacy-cluster-regularisation_FIND_INELIGIBLE"] | components["schemas"]["Payload_legacy-cluster-regularisation_RECORD_EXISTING_INVESTOR"] | components["schemas"]["Payload_legacy-cluster-regularisation_BEGIN_SELECTION"] | components["schemas"]["Payload_legacy-cluster-regularisation_REGISTER_APPLICATION"] | components["schemas"]["Payload_legacy-cluster-regularisation_OPEN_COUNCIL"] | components["schemas"]["Payload_legacy-cluster-regularisation_RECORD_COUNCIL_RESULT"] | components["schemas"]["Payload_legacy-cluster-regularisation_RECORD_NO_INVESTOR_QUALIFIED"] | components["schemas"]["Payload_legacy-cluster-regularisation_CALL_AGAIN"] | components["schemas"]["Payload_legacy-cluster-regularisation_SUBMIT_PROPOSAL"] | components["schemas"]["Payload_legacy-cluster-regularisation_ISSUE_DECISION"] | components["schemas"]["Payload_legacy-cluster-regularisation_RETURN_TO_DEPARTMENT"] | components["schemas"]["Payload_legacy-cluster-regularisation_REFUSE"] | components["schemas"]["Payload_legacy-cluster-regularisation_WITHDRAW"] | components["schemas"]["Payload_decision-adjustment_CLAIM"] | components["schemas"]["Payload_decision-adjustment_REASSIGN"] | components["schemas"]["Payload_decision-adjustment_EXTEND"] | components["schemas"]["Payload_decision-adjustment_SUSPEND"] | components["schemas"]["Payload_decision-adjustment_RESUME"] | components["schemas"]["Payload_decision-adjustment_RECORD_DOCUMENT"] | components["schemas"]["Payload_decision-adjustment_CORRECT_ENTRY"] | components["schemas"]["Payload_decision-adjustment_BEGIN_APPRAISAL"] | components["schemas"]["Payload_decision-adjustment_SET_HANDLING_DEADLINE"] | components["schemas"]["Payload_decision-adjustment_CHANGE_DIRECTION"] | components["schemas"]["Payload_decision-adjustment_RECORD_OPINION"] | components["schemas"]["Payload_decision-adjustment_LIST_RIGHTS"] | components["schemas"]["Payload_decision-adjustment_SETTLE_RIGHT"] | components["schemas"]["Payload_decision-adjustment_BEGIN_SELECTION"] | components["schemas"]["Payload_decision-adjustment_REGISTER_APPLICATION"] | components["schemas"]["Payload_decision-adjustment_OPEN_COUNCIL"] | components["schemas"]["Payload_decision-adjustment_RECORD_COUNCIL_RESULT"] | components["schemas"]["Payload_decision-adjustment_RECORD_NO_INVESTOR_QUALIFIED"] | components["schemas"]["Payload_decision-adjustment_CALL_AGAIN"] | components["schemas"]["Payload_decision-adjustment_SUBMIT_APPRAISAL"] | components["schemas"]["Payload_decision-adjustment_ADJUST_DECISION"] | components["schemas"]["Payload_decision-adjustment_CHANGE_INVESTOR"] | components["schemas"]["Payload_decision-adjustment_ABOLISH_DECISION"] | components["schemas"]["Payload_decision-adjustment_END_CLUSTER"] | components["schemas"]["Payload_decision-adjustment_RETURN_TO_DEPARTMENT"] | components["schemas"]["Payload_decision-adjustment_RETURN"] | components["schemas"]["Payload_decision-adjustment_REFUSE"] | components["schemas"]["Payload_decision-adjustment_WITHDRAW"] | components["schemas"]["Payload_target-monitoring_CLAIM"] | components["schemas"]["Payload_target-monitoring_REASSIGN"] | components["schemas"]["Payload_target-monitoring_EXTEND"] | components["schemas"]["Payload_target-monitoring_SUSPEND"] | components["schemas"]["Payload_target-monitoring_RESUME"] | components["schemas"]["Payload_target-monitoring_RECORD_DOCUMENT"] | components["schemas"]["Payload_target-monitoring_CORRECT_ENTRY"] | components["schemas"]["Payload_target-monitoring_CHANGE_TARGETS"] | components["schemas"]["Payload_target-monitoring_RECORD_PREVIOUS_YEAR"] | components["schemas"]["Payload_target-monitoring_REPORT_RESULT"] | components["schemas"]["Payload_target-monitoring_RETURN_REPORT"] | components["schemas"]["Payload_target-monitoring_ASSESS_RESULT"] | components["schemas"]["Payload_target-monitoring_RECORD_REVIEW"] | components["schemas"]["Payload_target-monitoring_CLOSE_YEAR"] | components["schemas"]["Payload_target-monitoring_CANCEL"] | components["schemas"]["Payload_periodic-report_CLAIM"] | components["schemas"]["Payload_periodic-report_REASSIGN"] | components["schemas"]["Payload_periodic-report_EXTEND"] | components["schemas"]["Payload_periodic-report_SUSPEND"] | components["schemas"]["Payload_periodic-report_RESUME"] | components["schemas"]["Payload_periodic-report_RECORD_DOCUMENT"] | components["schemas"]["Payload_periodic-report_CORRECT_ENTRY"] | components["schemas"]["Payload_periodic-report_SUBMIT_REPORT"] | components["schemas"]["Payload_periodic-report_ACCEPT_REPORT"] | components["schemas"]["Payload_periodic-report_RETURN_REPORT"] | components["schemas"]["Payload_periodic-report_CANCEL"] | components["schemas"]["Payload_inspection_CLAIM"] | components["schemas"]["Payload_inspection_REASSIGN"] | components["schemas"]["Payload_inspection_EXTEND"] | components["schemas"]["Payload_inspection_SUSPEND"] | components["schemas"]["Payload_inspection_RESUME"] | components["schemas"]["Payload_inspection_RECORD_DOCUMENT"] | components["schemas"]["Payload_inspection_CORRECT_ENTRY"] | components["schemas"]["Payload_inspection_RECORD_EARLIER_INSPECTION"] | components["schemas"]["Payload_inspection_RECORD_SIGNS_OF_VIOLATION"] | components["schemas"]["Payload_inspection_DECIDE_INSPECTION"] | components["schemas"]["Payload_inspection_BEGIN_ON_SITE"] | components["schemas"]["Payload_inspection_RECORD_FINDING"] | components["schemas"]["Payload_inspection_ISSUE_CONCLUSION"] | components["schemas"]["Payload_inspection_ORDER_REMEDIATION"] | components["schemas"]["Payload_inspection_REPORT_REMEDIATION"] | components["schemas"]["Payload_inspection_VERIFY_REMEDIATION"] | components["schemas"]["Payload_inspection_REFER_VIOLATION"] | components["schemas"]["Payload_inspection_CLOSE"] | components["schemas"]["Payload_inspection_CANCEL"] | components["schemas"]["Payload_directive-task_CLAIM"] | components["schemas"]["Payload_directive-task_REASSIGN"] | components["schemas"]["Payload_directive-task_EXTEND"] | components["schemas"]["Payload_directive-task_SUSPEND"] | components["schemas"]["Payload_directive-task_RESUME"] | components["schemas"]["Payload_directive-task_RECORD_DOCUMENT"] | components["schemas"]["Payload_directive-task_CORRECT_ENTRY"] | components["schemas"]["Payload_directive-task_ACCEPT_TASK"] | components["schemas"]["Payload_directive-task_START_WORK"] | components["schemas"]["Payload_directive-task_CONTRIBUTE"] | components["schemas"]["Payload_directive-task_REPORT"] | components["schemas"]["Payload_directive-task_ACCEPT_REPORT"] | components["schemas"]["Payload_directive-task_RETURN_REPORT"] | components["schemas"]["Payload_directive-task_RESUME_WORK"] | components["schemas"]["Payload_directive-task_SET_PERIODIC_REPORTS"] | components["schemas"]["Payload_directive-task_SUBMIT_PERIODIC_REPORT"] | components["schemas"]["Payload_directive-task_EXPLAIN_DELAY"] | components["schemas"]["Payload_directive-task_SET_DEADLINE"] | components["schemas"]["Payload_directive-task_CLOSE"] | components["schemas"]["Payload_directive-task_CANCEL"];
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
            /**
             * @description What is to be done.
             * @example CLAIM
             * @enum {string}
             */
            event: "ABOLISH_DECISION" | "ACCEPT_REPORT" | "ACCEPT_TASK" | "ADJUST_DECISION" | "ADOPT_CRITERIA" | "ADOPT_RICE_LAND_RESOLUTION" | "APPROVE_COMPENSATION_PLAN" | "APPROVE_DETAILED_PLAN" | "APPROVE_ENVIRONMENTAL_REPORT" | "APPROVE_PROJECT" | "APPROVE_RECOVERY_PLAN" | "APPROVE_SERVICE_REGULATION" | "ASSESS_RESULT" | "ATTACH_ANNEX" | "AUTHORISE_DEPUTY" | "BEGIN_APPRAISAL" | "BEGIN_ASSET_INVENTORY" | "BEGIN_DELIBERATION" | "BEGIN_DETAILED_PLAN" | "BEGIN_FIELD_HANDOVER" | "BEGIN_INVENTORY" | "BEGIN_ON_SITE" | "BEGIN_PHYSICAL_HANDOVER" | "BEGIN_REVIEW" | "BEGIN_SELECTION" | "CALL_AGAIN" | "CANCEL" | "CARRY_OUT_ENFORCEMENT" | "CHANGE_DIRECTION" | "CHANGE_INVESTOR" | "CHANGE_TARGETS" | "CLAIM" | "CLASSIFY_ASSETS" | "CLOSE" | "CLOSE_CONSULTATION" | "CLOSE_INVENTORY" | "CLOSE_POSTING" | "CLOSE_SCORING" | "CLOSE_YEAR" | "COMPLETE_HANDOVER" | "COMPLETE_SHARED_WORKS" | "COMPLETE_WORKS" | "CONCLUDE" | "CONCLUDE_WITHOUT_WINNER" | "CONFIRM_ACCEPTANCE" | "CONFIRM_BY_GIVER" | "CONFIRM_BY_RECEIVER" | "CONFIRM_CLASSIFICATION" | "CONFIRM_FIELD_HANDOVER" | "CONTRIBUTE" | "CORRECT_ENTRY" | "DECIDE_ASSIGNMENT" | "DECIDE_INSPECTION" | "DECIDE_LEASE" | "DECIDE_RECOVERY" | "DECLARE_CONFLICTS" | "DISSOLVE_COUNCIL" | "END_CLUSTER" | "END_HANDOVER_PERSUASION" | "END_INVENTORY_PERSUASION" | "ESTABLISH_COUNCIL" | "EXPLAIN_DELAY" | "EXTEND" | "FIND_INELIGIBLE" | "HOLD_DIALOGUE" | "HOLD_RESIDENTS_MEETING" | "ISSUE_BUILDING_PERMIT" | "ISSUE_CONCLUSION" | "ISSUE_DECISION" | "ISSUE_RECOVERY_NOTICE" | "LIST_ASSETS" | "LIST_RIGHTS" | "MEET_RECOVERY_CASE" | "NOTIFY_CONSTRUCTION_START" | "OPEN_COUNCIL" | "OPEN_LAND_LEASE" | "OPEN_SCORING" | "ORDER_COMPULSORY_INVENTORY" | "ORDER_ENFORCEMENT" | "ORDER_REMEDIATION" | "PAY_COMPENSATION" | "POST_COMPENSATION_PLAN" | "PROPOSE_CRITERIA" | "PROPOSE_TIE_BREAK" | "PUBLISH_NOTICE" | "REASSIGN" | "RECEIVE_SECONDARY_INVESTORS" | "RECEIVE_SITE" | "RECORD_APPRAISAL_RESULT" | "RECORD_BALLOTS" | "RECORD_CONSULTATION_ANSWER" | "RECORD_COOPERATION" | "RECORD_COUNCIL_RESULT" | "RECORD_DOCUMENT" | "RECORD_EARLIER_INSPECTION" | "RECORD_ENVIRONMENTAL_LICENCE" | "RECORD_EXISTING_INVESTOR" | "RECORD_FILES" | "RECORD_FINDING" | "RECORD_FIRE_SAFETY_ACCEPTANCE" | "RECORD_GROUND_CEREMONY" | "RECORD_HANDOVER_REFUSAL" | "RECORD_INVENTORY_REFUSAL" | "RECORD_LAND_LEASE" | "RECORD_LAND_PRICE" | "RECORD_NO_INVESTOR_QUALIFIED" | "RECORD_OPINION" | "RECORD_PERMIT_EXEMPTION" | "RECORD_PREVIOUS_YEAR" | "RECORD_PRIME_MINISTER_APPROVAL" | "RECORD_REVIEW" | "RECORD_RICE_LAND_CONVERSION" | "RECORD_RICE_LAND_EXEMPTION" | "RECORD_SIGNS_OF_VIOLATION" | "RECORD_SOURCE_STATUS" | "REFER_VIOLATION" | "REFUSE" | "REFUSE_BUILDING_PERMIT" | "REGISTER_APPLICATION" | "REGISTER_OPERATOR" | "REISSUE_RECOVERY_NOTICE" | "REOPEN_SHEET" | "REPLACE_MEMBER" | "REPORT" | "REPORT_LAND_CLEARANCE" | "REPORT_OCCUPANCY" | "REPORT_PROGRESS" | "REPORT_REMEDIATION" | "REPORT_RESULT" | "REQUEST_ACCEPTANCE" | "REQUEST_BUILDING_PERMIT" | "REQUEST_CLOSING" | "REQUEST_CONSULTATION" | "REQUEST_HANDOVER" | "REQUEST_LAND_PRICE" | "REQUEST_REOPENING" | "REQUEST_SUPPLEMENT" | "RESUME" | "RESUME_WORK" | "RETURN" | "RETURN_ACCEPTANCE" | "RETURN_ASSIGNMENT_FILE" | "RETURN_COMPENSATION_PLAN" | "RETURN_LEASE_FILE" | "RETURN_REPORT" | "RETURN_TO_DEPARTMENT" | "RETURN_UNANSWERED" | "REVIEW_CLUSTER" | "REVIEW_CONTENT" | "REVIEW_ELIGIBILITY" | "SEND_SERVICE_REGULATION" | "SEND_TO_DEPARTMENT" | "SEND_TO_MINISTRY" | "SETTLE_APPRAISAL_DUTY" | "SETTLE_OBLIGATION" | "SETTLE_RIGHT" | "SET_DEADLINE" | "SET_HANDLING_DEADLINE" | "SET_PERIODIC_REPORTS" | "SET_TARGET" | "SIGN_BY_GIVER" | "SIGN_BY_RECEIVER" | "SIGN_CONTRACT" | "SKIP_CONSULTATION" | "START_CONSTRUCTION" | "START_OPERATION" | "START_WORK" | "STRIKE_ASSET" | "SUBMIT_APPRAISAL" | "SUBMIT_APPRAISAL_REPORT" | "SUBMIT_ASSIGNMENT_FILE" | "SUBMIT_COMPENSATION_PLAN" | "SUBMIT_ENVIRONMENTAL_REPORT" | "SUBMIT_FEASIBILITY_REPORT" | "SUBMIT_LEASE_FILE" | "SUBMIT_LEASE_PROPOSAL" | "SUBMIT_PERIODIC_REPORT" | "SUBMIT_PROPOSAL" | "SUBMIT_REPORT" | "SUBMIT_SHEET" | "SUBMIT_SUPPLEMENT" | "SUSPEND" | "TERMINATE" | "VERIFY_REMEDIATION" | "WITHDRAW";
        };
        PreviewBody: {
            /**
             * @description What the event asks for.
             * @example {}
             */
            payload: {
                [key: string]: unknown;
            };
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
             * @description What would be done.
             * @example CLAIM
             */
            event: string;
        };
        SimulationBody: {
            /**
             * @description Of the random draws; the same seed gives the same answer.
             * @example 42
             */
            seed?: number;
            /**
             * @description What if the supplement that is waited for came on this day.
             * @example 2026-12-01
             */
            supplementOn?: string;
            /**
             * @description Days by the dotted path of a step, instead of what the past says; 0 to 3650.
             * @example {
             *       "underAppraisal": 12
             *     }
             */
            durations?: {
                [key: string]: unknown;
            };
        };
        UploadBody: {
            /**
             * @description A component's code, or `general`.
             * @example b2
             */
            component: string;
            /**
             * @description The file's name.
             * @example bao-cao-dau-tu.pdf
             */
            name: string;
            /**
             * @description In bytes.
             * @example 1843200
             */
            size: number;
            /**
             * @description Of the whole content; when it is given, nothing else is taken in.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string;
            /**
             * @description A file of the same component that this is the next version of.
             * @example 6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11
             */
            replaces?: string;
        };
        LodgementOfDutiesBody: {
            /**
             * @description Needed by whoever has roles in several provinces.
             * @example hn
             */
            province?: string;
            /**
             * @description Which form.
             * @example form02
             * @enum {string}
             */
            form: "form01" | "form02" | "form03" | "form04" | "hanoiInvestor" | "hanoiUnit";
            /**
             * @description `2026`, `2026-H1`, `2026-Q3` or `2026-07`.
             * @example 2026
             */
            period: string;
        };
        SavedViewBody: {
            /**
             * @description What the view is called.
             * @example Quá hạn của xã
             */
            name: string;
            /**
             * @description Path and search of a list.
             * @example /dossiers?clock=overdue
             */
            address: string;
            /**
             * @description One of the caller's units, to share it with; the caller's alone when left out.
             * @example hn.so-cong-thuong
             */
            unit?: string;
        };
        CommandBody: {
            /**
             * @description What the event asks for.
             * @example {}
             */
            payload: {
                [key: string]: unknown;
            };
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
        DraftBody: {
            /**
             * @description Marks by investor, then by criterion: `{ value, comment?, evidence? }`.
             * @example {
             *       "hn.nha-dau-tu-a": {
             *         "II.1": {
             *           "value": true
             *         }
             *       }
             *     }
             */
            marks: {
                [key: string]: unknown;
            };
            /**
             * @description The `revision` of the sheet that the sender has seen.
             * @example 3
             */
            expectedRevision: number;
        };
        SubmissionBody: {
            /**
             * @description The `version` of the dossier that the sender has seen.
             * @example 9
             */
            expectedVersion: number;
            /**
             * @description The `revision` of the draft that the sender has seen; without it the draft is taken as it is.
             * @example 3
             */
            expectedRevision?: number;
            /**
             * @description The sender's own id of this command; sending it again brings the first receipt back.
             * @example 3f0c1a9e-8f53-4a55-9a37-0d2c7c9f2b11
             */
            commandId: string;
        };
        PreferenceBody: {
            /**
             * @description Where e-mails go; null for nowhere.
             * @example chuyen-vien@example.gov.vn
             */
            email: string | null;
            /**
             * @description At once, in the digest of the next working morning, or not by e-mail.
             * @example digest
             * @enum {string}
             */
            delivery: "immediate" | "digest" | "none";
        };
        WebhookBody: {
            /**
             * @description Where transitions are posted to, over HTTPS.
             * @example https://lien-thong.example.gov.vn/ccn
             */
            url: string;
            /**
             * @description The codes of the procedures to hear of; all when left out.
             * @example [
             *       "cluster-establishment"
             *     ]
             */
            procedures?: string[];
            /**
             * @description The province whose dossiers it hears of; only for administrators of more than one.
             * @example hn
             */
            province?: string;
        };
        RegisterDocumentBody: {
            /**
             * @description Its number.
             * @example 12/BC-UBND
             */
            number: string;
            /**
             * @description Its date.
             * @example 2026-11-20
             */
            date: string;
            /**
             * @description Who issued it.
             * @example UBND xã Mẫu
             */
            issuer: string;
        };
        ClusterCorrectionBody: {
            /**
             * @description The day that the figures hold for.
             * @example 2026-11-20
             */
            asOf: string;
            /**
             * @description Why the register is set right.
             * @example Cập nhật theo báo cáo năm.
             */
            reason: string;
            /**
             * @description The document that says so.
             * @example {
             *       "number": "12/BC-UBND",
             *       "date": "2026-11-20",
             *       "issuer": "UBND xã Mẫu"
             *     }
             */
            document: components["schemas"]["RegisterDocumentBody"];
            /**
             * @description The sender's own id of this command; sending it again changes nothing.
             * @example 3f0c1a9e-8f53-4a55-9a37-0d2c7c9f2b11
             */
            commandId: string;
            /**
             * @description Figures by name: district, commune, areaHectares, industrialLandHectares, leasedHectares, grantedHectares, trades, status, investor; null takes a value back.
             * @example {
             *       "leasedHectares": 21.4
             *     }
             */
            figures: {
                [key: string]: unknown;
            };
        };
        SecondaryInvestorBody: {
            /**
             * @description The day that the figures hold for.
             * @example 2026-11-20
             */
            asOf: string;
            /**
             * @description Why the register is set right.
             * @example Cập nhật theo báo cáo năm.
             */
            reason: string;
            /**
             * @description The document that says so.
             * @example {
             *       "number": "12/BC-UBND",
             *       "date": "2026-11-20",
             *       "issuer": "UBND xã Mẫu"
             *     }
             */
            document: components["schemas"]["RegisterDocumentBody"];
            /**
             * @description The sender's own id of this command; sending it again changes nothing.
             * @example 3f0c1a9e-8f53-4a55-9a37-0d2c7c9f2b11
             */
            commandId: string;
            /**
             * @description The cluster's code.
             * @example hn.ccn-vi-du
             */
            cluster: string;
            /**
             * @description The name of the enterprise.
             * @example Doanh nghiệp thứ cấp mẫu
             */
            name: string;
            /**
             * @description Its tax code.
             * @example 0100000000
             */
            taxCode?: string;
            /**
             * @description What it does there.
             * @example Cơ khí
             */
            trade?: string;
            /**
             * @description Its land, in hectares.
             * @example 1.25
             */
            landHectares?: number;
            /**
             * @description Whether the land is leased, or granted to its project and not leased yet.
             * @example leased
             * @enum {string}
             */
            landBasis: "leased" | "granted";
            /**
             * @description Since when.
             * @example 2026-01-15
             */
            since?: string;
            /**
             * @description Until when, where it has ended.
             * @example 2031-01-14
             */
            until?: string;
        };
        CalendarYearBody: {
            /**
             * @description The announcement that the days come from.
             * @example Thông báo nghỉ Tết Nguyên đán và Quốc khánh năm 2027
             */
            source: string;
            /**
             * @description The edition that the year was drafted from: refused when a later one is in force.
             * @example 1
             */
            basedOn?: number;
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
        MigrationPlanBody: {
            /**
             * @description A procedure's code.
             * @example cluster-establishment
             */
            procedure: string;
            /**
             * @description The version that dossiers are on.
             * @example 1
             */
            from: number;
            /**
             * @description The version that they go to.
             * @example 2
             */
            to: number;
            /**
             * @description Where states go.
             * @example [
             *       {
             *         "from": "compiling",
             *         "to": "compilingUnassigned",
             *         "when": {
             *           "fact": "assignee",
             *           "is": null
             *         }
             *       }
             *     ]
             */
            states: {
                [key: string]: unknown;
            }[];
            /**
             * @description What becomes of clocks.
             * @example [
             *       {
             *         "from": "appraisal",
             *         "treatment": "recomputed"
             *       }
             *     ]
             */
            clocks: {
                [key: string]: unknown;
            }[];
        };
        InstrumentBody: {
            /**
             * @description The number and sign of the instrument.
             * @example 12/2026/QĐ-UBND
             */
            number: string;
            /**
             * @description Its date.
             * @example 2026-11-20
             */
            date: string;
            /**
             * @description Who issued it.
             * @example UBND thành phố Hà Nội
             */
            issuer: string;
        };
        MigrationBody: {
            /**
             * @description A procedure's code.
             * @example cluster-establishment
             */
            procedure: string;
            /**
             * @description The version that dossiers are on.
             * @example 1
             */
            from: number;
            /**
             * @description The version that they go to.
             * @example 2
             */
            to: number;
            /**
             * @description Where states go.
             * @example [
             *       {
             *         "from": "compiling",
             *         "to": "compilingUnassigned",
             *         "when": {
             *           "fact": "assignee",
             *           "is": null
             *         }
             *       }
             *     ]
             */
            states: {
                [key: string]: unknown;
            }[];
            /**
             * @description What becomes of clocks.
             * @example [
             *       {
             *         "from": "appraisal",
             *         "treatment": "recomputed"
             *       }
             *     ]
             */
            clocks: {
                [key: string]: unknown;
            }[];
            /**
             * @description The instrument that it stands on.
             * @example {
             *       "number": "12/2026/QĐ-UBND",
             *       "date": "2026-11-20",
             *       "issuer": "UBND thành phố Hà Nội"
             *     }
             */
            instrument: components["schemas"]["InstrumentBody"];
            /**
             * @description Why dossiers cross.
             * @example Ví dụ: phiên bản mới áp dụng cho hồ sơ đang giải quyết.
             */
            reason: string;
        };
        OrderBody: {
            /**
             * @description The number and sign of the document.
             * @example 12/QĐ-UBND
             */
            number: string;
            /**
             * @description Its date.
             * @example 2026-11-20
             */
            date: string;
            /**
             * @description Who issued it.
             * @example UBND thành phố Hà Nội
             */
            issuer: string;
        };
        AssignmentBody: {
            /**
             * @description A unit that has ended.
             * @example hn.ubnd-huyen-thach-that
             */
            from: string;
            /**
             * @description The unit that takes the work over.
             * @example hn.ubnd-xa-mau
             */
            to: string;
            /**
             * @description Codes of dossiers; the first 200 that wait for the unit when left out.
             * @example [
             *       "000.00.81.H26-201231-0001"
             *     ]
             */
            dossiers?: string[];
            /**
             * @description The document that says so.
             * @example {
             *       "number": "12/QĐ-UBND",
             *       "date": "2026-11-20",
             *       "issuer": "UBND thành phố Hà Nội"
             *     }
             */
            document: components["schemas"]["OrderBody"];
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
            /** @description Of a filled form: every faulty cell. */
            cells?: {
                sheet: string;
                /** @description As the sheet names it, such as `D12`. */
                cell: string;
                read: string | null;
                /** @description What is wrong with it, in Vietnamese. */
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
            capacities: ("localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "compensationUnit" | "environmentDepartment" | "provincialCouncil" | "inspector" | "managementUnit" | "reporter" | "recipient" | "council" | "system")[];
            /** @description Every role at every capacity that may do something. */
            roles: {
                capacity: ("localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "compensationUnit" | "environmentDepartment" | "provincialCouncil" | "inspector" | "managementUnit" | "reporter" | "recipient" | "council" | "system") | "owner";
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
                owner: ("localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "compensationUnit" | "environmentDepartment" | "provincialCouncil" | "inspector" | "managementUnit" | "reporter" | "recipient" | "council" | "system") | null;
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
                    capacity: ("localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "compensationUnit" | "environmentDepartment" | "provincialCouncil" | "inspector" | "managementUnit" | "reporter" | "recipient" | "council" | "system") | "owner";
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
                owner: "localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "compensationUnit" | "environmentDepartment" | "provincialCouncil" | "inspector" | "managementUnit" | "reporter" | "recipient" | "council" | "system";
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
        ProcedureLayout: {
            width: number;
            height: number;
            /** @description Boxes inside others are placed from the corner of the box around them. */
            nodes: {
                path: string;
                parent: string | null;
                /** @description In pixels, from the top left corner. */
                x: number;
                /** @description In pixels, from the top left corner. */
                y: number;
                width: number;
                height: number;
            }[];
            /** @description Arrows between boxes; what changes no state has none. */
            edges: {
                from: string;
                to: string;
                /** @description Every transition that takes this arrow. */
                moves: {
                    /** @description The path of a state; empty for every state. */
                    from: string;
                    to: string | null;
                    /** @enum {string} */
                    trigger: "event" | "always" | "done";
                    event: string | null;
                    conditions: string[];
                }[];
                /** @description From the corner of the whole diagram. */
                points: {
                    /** @description In pixels, from the top left corner. */
                    x: number;
                    /** @description In pixels, from the top left corner. */
                    y: number;
                }[];
                label: {
                    /** @description In pixels, from the top left corner. */
                    x: number;
                    /** @description In pixels, from the top left corner. */
                    y: number;
                    width: number;
                    height: number;
                };
            }[];
            /** @description Transitions that every state has; arrows for them would hide the others. */
            fromEverywhere: {
                /** @description The path of a state; empty for every state. */
                from: string;
                to: string | null;
                /** @enum {string} */
                trigger: "event" | "always" | "done";
                event: string | null;
                conditions: string[];
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
                capacity: "localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "compensationUnit" | "environmentDepartment" | "provincialCouncil" | "inspector" | "managementUnit" | "reporter" | "recipient" | "council" | "system";
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
                    remaining: number | null;
                    /** @enum {string} */
                    unit: "working-day" | "calendar-day" | "month";
                } | null;
                /** @description How many flags the dossier carries. */
                flags: number;
            }[];
            nextCursor: string | null;
        };
        DossierChain: {
            code: string;
            title: string;
            procedure: {
                code: string;
                version: number;
                name: string;
            };
            relation: string | null;
            state: string;
            stateLabel: string;
            /** @enum {string} */
            status: "active" | "ended";
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            acceptedAt: string;
            /** @description The dossier that opened it has ended, and it could not end with it. */
            isLeftBehind: boolean;
            opened: components["schemas"]["DossierChain"][];
        };
        DossierCounts: {
            all: number;
            /** @description Some term of it counts. */
            running: number;
            /** @description Due within two working days. */
            dueSoon: number;
            /** @description Due until Sunday, what is overdue aside. */
            thisWeek: number;
            overdue: number;
            /** @description Some clock of it stands still. */
            paused: number;
            /** Format: date-time */
            asOf: string;
            /** @description The same, for each procedure and state that holds any. */
            steps: {
                procedure: string;
                /** @description The outermost state's name. */
                state: string;
                all: number;
                /** @description Some term of it counts. */
                running: number;
                /** @description Due within two working days. */
                dueSoon: number;
                /** @description Due until Sunday, what is overdue aside. */
                thisWeek: number;
                overdue: number;
                /** @description Some clock of it stands still. */
                paused: number;
            }[];
        };
        WorklistCounts: {
            all: number;
            /** @description The caller has taken it over. */
            mine: number;
            unclaimed: number;
            overdue: number;
            /** @description Due within two working days. */
            dueSoon: number;
            /** @description Due until Sunday, what is overdue aside. */
            thisWeek: number;
            /** @description Some clock of it stands still. */
            paused: number;
            /** @description To be done on behalf of others. */
            substituted: number;
        };
        CommonActs: {
            items: {
                event: string;
                label: string;
                labelEn: string;
                /** @description JSON Schema of the payload, the same for all of the dossiers. */
                payloadSchema: unknown;
            }[];
            nextCursor: string | null;
        };
        SavedView: {
            id: string;
            name: string;
            /** @description Path and search; opening it is following a link. */
            address: string;
            unit: string | null;
            unitName: string | null;
            savedBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            savedAt: string;
            /** @description Whoever saved it may, and the unit's head. */
            canRemove: boolean;
        };
        SavedViewList: {
            items: {
                id: string;
                name: string;
                /** @description Path and search; opening it is following a link. */
                address: string;
                unit: string | null;
                unitName: string | null;
                savedBy: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                savedAt: string;
                /** @description Whoever saved it may, and the unit's head. */
                canRemove: boolean;
            }[];
            nextCursor: string | null;
        };
        ScheduleList: {
            items: {
                code: string;
                title: string;
                cluster: string | null;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                acceptedAt: string;
                marks: {
                    /** @enum {string} */
                    milestone: "landClearance" | "riceLandConversion" | "environmentalAssessment" | "landLease" | "feasibilityAppraisal" | "projectApproval" | "buildingPermit" | "groundbreaking" | "worksCompletion" | "acceptance" | "secondaryInvestors";
                    /** @enum {string} */
                    kind: "reached" | "target" | "missed";
                    /** @description A date, or the year or month that the source names. */
                    on: string;
                }[];
                /** @description As reported last. */
                percents: {
                    landClearance: number | null;
                    works: number | null;
                    occupancy: number | null;
                };
                /** @description Where the source contradicts itself, or something was concluded from it. */
                flags: string[];
            }[];
            nextCursor: string | null;
        };
        UnitLoadList: {
            items: {
                /** @description The party whose turn it is. */
                unit: string;
                unitName: string;
                /** @description Not of the administration; companies come last. */
                isCompany: boolean;
                /** @description All that waits for it, whatever its clocks do. */
                open: number;
                overdue: number;
                /** @description Due until Sunday, what is overdue aside. */
                thisWeek: number;
                /** @description Some clock of it stands still. */
                paused: number;
            }[];
            nextCursor: string | null;
        };
        PersonLoadList: {
            items: {
                /** @description The party whose turn it is. */
                unit: string;
                unitName: string;
                /** @description Not of the administration; companies come last. */
                isCompany: boolean;
                /** @description All that waits for it, whatever its clocks do. */
                open: number;
                overdue: number;
                /** @description Due until Sunday, what is overdue aside. */
                thisWeek: number;
                /** @description Some clock of it stands still. */
                paused: number;
                person: string | null;
                standIn: {
                    user: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    to: string;
                } | null;
            }[];
            nextCursor: string | null;
        };
        TransitionPreview: {
            /** @description Where the dossier would stand. */
            stateLabels: string[];
            /** @description The time limits that would change. */
            clocks: {
                name: string;
                label: string;
                /** @enum {string} */
                status: "running" | "paused" | "stopped" | "breached";
                dueOn: string | null;
                previousDueOn: string | null;
                projected: {
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    resumedOn: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    dueOn: string;
                } | null;
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
        };
        Simulation: {
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            asOf: string;
            /** @description The same seed on the same day gives the same answer. */
            seed: number;
            runs: number;
            supplementOn: string | null;
            standing: {
                /** @description The step's dotted path. */
                state: string;
                label: string;
                labelEn: string;
            };
            legalLatest: {
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                on: string;
                /** @description Rests on a calendar day that is not decided yet. */
                provisional: boolean;
                /** @description Steps that no clock limits. */
                unlimited: {
                    /** @description The step's dotted path. */
                    state: string;
                    label: string;
                    labelEn: string;
                }[];
                route: {
                    end: {
                        /** @description The step's dotted path. */
                        state: string;
                        label: string;
                        labelEn: string;
                    };
                    /** @description To the end that the procedure is there for. */
                    isMain: boolean;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    endsOn: string;
                    /** @description Rests on a calendar day that is not decided yet. */
                    provisional: boolean;
                    /** @description Each step left on its last lawful day; `none` has no limit and counts no day. */
                    steps: {
                        /** @description The step's dotted path. */
                        state: string;
                        label: string;
                        labelEn: string;
                        /**
                         * Format: date
                         * @description A calendar date in Vietnam.
                         */
                        enteredOn: string;
                        /**
                         * Format: date
                         * @description A calendar date in Vietnam.
                         */
                        leftOn: string;
                        /** @enum {string} */
                        source: "clock" | "given" | "none";
                        clock: {
                            name: string;
                            label: string;
                        } | null;
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
                        /** @description Rests on a calendar day that is not decided yet. */
                        provisional: boolean;
                        event: {
                            name: string;
                            label: string;
                            labelEn: string;
                        } | null;
                    }[];
                };
            } | null;
            expected: {
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                p10: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                p50: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                p90: string;
            } | null;
            restsOn: {
                /** @description Dossiers whose past was drawn from; 0 when too few. */
                dossiers: number;
                steps: {
                    /** @description The step's dotted path. */
                    state: string;
                    label: string;
                    labelEn: string;
                    /** @enum {string} */
                    source: "given" | "history" | "limit" | "none";
                    /** @description Stays in this step that have ended. */
                    observations: number;
                }[];
            };
            ends: {
                /** @description The step's dotted path. */
                state: string;
                label: string;
                labelEn: string;
                share: number;
            }[];
            /** @description Some possible ways, the straight ones first. */
            routes: {
                end: {
                    /** @description The step's dotted path. */
                    state: string;
                    label: string;
                    labelEn: string;
                };
                /** @description To the end that the procedure is there for. */
                isMain: boolean;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                endsOn: string;
                /** @description Rests on a calendar day that is not decided yet. */
                provisional: boolean;
                /** @description Each step left on its last lawful day; `none` has no limit and counts no day. */
                steps: {
                    /** @description The step's dotted path. */
                    state: string;
                    label: string;
                    labelEn: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    enteredOn: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    leftOn: string;
                    /** @enum {string} */
                    source: "clock" | "given" | "none";
                    clock: {
                        name: string;
                        label: string;
                    } | null;
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
                    /** @description Rests on a calendar day that is not decided yet. */
                    provisional: boolean;
                    event: {
                        name: string;
                        label: string;
                        labelEn: string;
                    } | null;
                }[];
            }[];
            /** @description How often ways may come back, and what is too little to draw from. */
            bounds: {
                returnsInARoute: number;
                visitsInARun: number;
                minObservations: number;
                dossiersRead: number;
                /** @description False when there may be more ways than were looked at. */
                sawAllRoutes: boolean;
            };
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
                capacity: "localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "compensationUnit" | "environmentDepartment" | "provincialCouncil" | "inspector" | "managementUnit" | "reporter" | "recipient" | "council" | "system";
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
        Upload: {
            /** Format: uuid */
            id: string;
            /** @description A component's code, or `general`. */
            component: string;
            replaces: string | null;
            name: string;
            /** @description In bytes. */
            size: number;
            /** @description How many bytes have come; the next part begins there. */
            received: number;
            sha256: string | null;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            expiresAt: string;
        };
        DossierFile: {
            /** Format: uuid */
            id: string;
            /** @description A component's code, or `general`. */
            component: string;
            /** @description The id of the first version; the same for every version of one file. */
            firstId: string;
            version: number;
            name: string;
            /** @description In bytes. */
            size: number;
            /** @description As the content says, whatever the name does. */
            mediaType: string;
            /** @description Whether a page may show it; else it is only handed out. */
            isShown: boolean;
            sha256: string;
            /** @description Whether a virus scanner has seen it. */
            isScanned: boolean;
            uploadedBy: string;
            /** @description The party that the sender acted for. */
            uploadedFor: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            uploadedAt: string;
        };
        DossierFileList: {
            /** @description Every version, in the order in which they came. */
            items: {
                /** Format: uuid */
                id: string;
                /** @description A component's code, or `general`. */
                component: string;
                /** @description The id of the first version; the same for every version of one file. */
                firstId: string;
                version: number;
                name: string;
                /** @description In bytes. */
                size: number;
                /** @description As the content says, whatever the name does. */
                mediaType: string;
                /** @description Whether a page may show it; else it is only handed out. */
                isShown: boolean;
                sha256: string;
                /** @description Whether a virus scanner has seen it. */
                isScanned: boolean;
                uploadedBy: string;
                /** @description The party that the sender acted for. */
                uploadedFor: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                uploadedAt: string;
            }[];
            /** @description There is one page. */
            nextCursor: null;
            /** @description The caller's own, not finished yet. */
            uploads: {
                /** Format: uuid */
                id: string;
                /** @description A component's code, or `general`. */
                component: string;
                replaces: string | null;
                name: string;
                /** @description In bytes. */
                size: number;
                /** @description How many bytes have come; the next part begins there. */
                received: number;
                sha256: string | null;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                expiresAt: string;
            }[];
            /** @description Whether the caller takes part in the dossier. */
            canUpload: boolean;
            limits: {
                /** @description Of one file. No law sets it. */
                maxBytes: number;
                /** @description Each version counted. No law sets it. */
                maxFilesPerComponent: number;
                /** @description Of the types that are taken in; the content decides. */
                extensions: string[];
            };
        };
        Journal: {
            items: {
                dossier: string;
                sequence: number;
                /** @enum {string} */
                kind: "lodged" | "transitioned" | "clockExpired" | "unitSucceeded" | "calendarReplanned" | "corrected" | "migrated";
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
                    capacity: "localAuthority" | "industryDepartment" | "provincialCommittee" | "applicant" | "investor" | "consulted" | "lead" | "coordinator" | "assigner" | "compensationUnit" | "environmentDepartment" | "provincialCouncil" | "inspector" | "managementUnit" | "reporter" | "recipient" | "council" | "system";
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
        ClusterList: {
            items: {
                code: string;
                province: string;
                name: string;
                /** @description The name as the source wrote it. */
                nameSource: string;
                district: string | null;
                commune: string | null;
                areaHectares: number | null;
                industrialLandHectares: number | null;
                leasedHectares: number | null;
                grantedHectares: number | null;
                trades: string[];
                status: string;
                investor: string | null;
                /** @description The decision of establishment. */
                decision: unknown;
                /** @description The document it was read from. */
                source: unknown;
                /** @description Notes. */
                notes: unknown;
                fill: {
                    fillPercent: number | null;
                    unleasedHectares: number | null;
                    /** @description Figures without which no rate can be counted. */
                    missing: ("industrialLandHectares" | "leasedHectares")[];
                };
            }[];
            nextCursor: string | null;
        };
        ClusterDetail: {
            code: string;
            province: string;
            name: string;
            /** @description The name as the source wrote it. */
            nameSource: string;
            district: string | null;
            commune: string | null;
            areaHectares: number | null;
            industrialLandHectares: number | null;
            leasedHectares: number | null;
            grantedHectares: number | null;
            trades: string[];
            status: string;
            investor: string | null;
            /** @description The decision of establishment. */
            decision: unknown;
            /** @description The document it was read from. */
            source: unknown;
            /** @description Notes. */
            notes: unknown;
            fill: {
                fillPercent: number | null;
                unleasedHectares: number | null;
                /** @description Figures without which no rate can be counted. */
                missing: ("industrialLandHectares" | "leasedHectares")[];
            };
            investorName: string | null;
            /** @description The article of a law, or a rule of the house. */
            fillBasis: {
                instrument: string;
                article: string;
                /** @enum {string} */
                confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                note?: string;
            } | {
                /** @description A rule of the house, with its reason. */
                internal: string;
            };
            /** @description Of each figure: where its value comes from. */
            sources: {
                figure: string;
                asOf: string | null;
                dossier: string | null;
                /** @description The document that says so. */
                source: unknown;
                reason: string | null;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
            }[];
            /** @description Whether the caller may set the figures right. */
            mayCorrect: boolean;
        };
        ClusterChain: {
            items: {
                code: string;
                title: string;
                procedure: {
                    code: string;
                    name: string;
                    nameEn: string;
                };
                stateLabel: string;
                stateLabelEn: string;
                /** @enum {string} */
                status: "active" | "ended";
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                acceptedAt: string;
                openedBy: string | null;
                occupancy: {
                    percent: number;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    reportedFor: string;
                } | null;
                assets: {
                    code: string;
                    /** @enum {string} */
                    kind: "asset" | "legalFile" | "obligation";
                    name: string;
                    unit: string;
                    quantity: number;
                    inventory: {
                        giver: {
                            quantity: number;
                            note: string | null;
                            /**
                             * Format: date
                             * @description A calendar date in Vietnam.
                             */
                            on: string;
                        } | null;
                        receiver: {
                            quantity: number;
                            note: string | null;
                            /**
                             * Format: date
                             * @description A calendar date in Vietnam.
                             */
                            on: string;
                        } | null;
                        annex: {
                            documentNumber: string;
                            quantity: number;
                        } | null;
                    };
                    handover: {
                        giver: {
                            quantity: number;
                            note: string | null;
                            /**
                             * Format: date
                             * @description A calendar date in Vietnam.
                             */
                            on: string;
                        } | null;
                        receiver: {
                            quantity: number;
                            note: string | null;
                            /**
                             * Format: date
                             * @description A calendar date in Vietnam.
                             */
                            on: string;
                        } | null;
                        annex: {
                            documentNumber: string;
                            quantity: number;
                        } | null;
                    };
                }[] | null;
            }[];
            nextCursor: string | null;
        };
        ClusterAreaList: {
            items: {
                province: string;
                /** @enum {string} */
                by: "district" | "commune";
                area: string | null;
                count: number;
                averageFillPercent: number | null;
                unleasedHectares: number | null;
                missing: {
                    cluster: string;
                    name: string;
                    /** @description Figures without which no rate can be counted. */
                    figures: ("industrialLandHectares" | "leasedHectares")[];
                }[];
            }[];
            nextCursor: string | null;
        };
        OfferedFigures: {
            /** @enum {string} */
            kind: "cluster";
            cluster: string;
            name: string;
            fillPercent: number | null;
            unleasedHectares: number | null;
            /** @description Figures without which no rate can be counted. */
            missing: ("industrialLandHectares" | "leasedHectares")[];
        } | {
            /** @enum {string} */
            kind: "area";
            /** @enum {string} */
            by: "district" | "commune";
            /** @description Clusters of the province whose area the register lacks. */
            unplaced: number;
            area: string | null;
            count: number;
            averageFillPercent: number | null;
            unleasedHectares: number | null;
            missing: {
                cluster: string;
                name: string;
                /** @description Figures without which no rate can be counted. */
                figures: ("industrialLandHectares" | "leasedHectares")[];
            }[];
        } | {
            /** @enum {string} */
            kind: "none";
            /** @enum {string} */
            lacks: "cluster" | "area" | "use";
        };
        RegisterHistory: {
            items: {
                id: string;
                figure: string;
                asOf: string | null;
                dossier: string | null;
                /** @description The document that says so. */
                source: unknown;
                reason: string | null;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
                /** @description What the register was told. */
                value: unknown;
                recordedBy: string;
            }[];
            nextCursor: string | null;
        };
        SecondaryInvestor: {
            code: string;
            province: string;
            cluster: string;
            name: string;
            taxCode: string | null;
            trade: string | null;
            landHectares: number | null;
            /** @enum {string} */
            landBasis: "leased" | "granted";
            since: string | null;
            until: string | null;
        };
        SecondaryInvestorList: {
            items: {
                code: string;
                province: string;
                cluster: string;
                name: string;
                taxCode: string | null;
                trade: string | null;
                landHectares: number | null;
                /** @enum {string} */
                landBasis: "leased" | "granted";
                since: string | null;
                until: string | null;
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
                kind: ("holiday" | "compensatory_day_off" | "swapped_working_day") | null;
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
                title: string;
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
        CalendarEditionList: {
            items: {
                edition: number;
                source: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                publishedAt: string;
                /** @description The username, or `system` for the shipped calendar. */
                publishedBy: string;
                /** @description The years of which it lists days. */
                years: number[];
                /** @description The days that it lists otherwise than the edition before; none of the first one. */
                changes: {
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    date: string;
                    kind: string | null;
                }[];
            }[];
            nextCursor: string | null;
            /**
             * Format: date
             * @description The date by which everything legal is judged now.
             */
            today: string;
        };
        CalendarReplanning: {
            /** @description The one in force. */
            edition: number;
            /** @description Open clocks of the caller's province that were not counted again by it yet. */
            waitingClocks: number;
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
        SuccessionList: {
            items: {
                code: string;
                /** @enum {string} */
                kind: "merge" | "split" | "rename" | "dissolve";
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                since: string;
                instrument: string;
                confidence: string;
                note: string | null;
                mapping: {
                    from: {
                        code: string;
                        name: string;
                        /** @description What its province is called. */
                        province: string;
                    };
                    /** @description Empty while the successor is not known. */
                    to: {
                        code: string;
                        name: string;
                        /** @description What its province is called. */
                        province: string;
                    }[];
                }[];
                recordedBy: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
            }[];
            nextCursor: string | null;
        };
        WaitingWork: {
            /** @description Of every page: the units that ended, and how many dossiers wait. */
            units: {
                unit: string;
                name: string;
                kind: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                endedOn: string;
                dossiers: number;
                /** @description Those among whom the work is to be shared; empty while none is known. */
                successors: string[];
            }[];
            items: {
                dossier: string;
                title: string;
                procedure: string;
                state: string;
                stateLabel: string;
                stateLabelEn: string;
                cluster: string | null;
                unit: string;
                unitName: string;
                capacities: string[];
            }[];
            nextCursor: string | null;
        };
        AssignedWork: {
            /** @description The number of the order. */
            order: string;
            /** @description Codes of dossiers. */
            assigned: string[];
            refused: {
                dossier: string;
                sentence: string;
            }[];
        };
        UnitStatistics: {
            /** @enum {string} */
            by: "current" | "original";
            items: {
                unit: string;
                name: string;
                active: number;
                overdue: number;
                ended: number;
            }[];
            nextCursor: null;
        };
        Migration: {
            id: string;
            procedure: string;
            from: number;
            to: number;
            /** @description States without a row keep their path. */
            states: {
                /** @description The path of a state of the old version. */
                from: string;
                /** @description The path of a state of the new version. */
                to: string;
                when?: {
                    fact: string;
                    /** @description What the fact has to be; null for one that is not there. */
                    is: unknown;
                };
                /** @description Clocks that start by this row. */
                starts?: string[];
            }[];
            /** @description Clocks without a row are kept. */
            clocks: {
                from: string;
                /** @description Its name in the new version. */
                to?: string;
                /** @enum {string} */
                treatment: "kept" | "recomputed" | "restarted" | "stopped";
            }[];
            instrument: {
                number: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                issuer: string;
            };
            reason: string;
            provinces: string[];
            proposedBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            proposedAt: string;
            approvals: {
                username: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                approvedAt: string;
            }[];
            /** @description Who answers for it by now; where two have to, the proposer is one of them. */
            answering: string[];
            /** @description How many people have to answer for it; with 2, the proposer and somebody else. */
            neededApprovers: number;
        };
        MigrationList: {
            items: {
                id: string;
                procedure: string;
                from: number;
                to: number;
                /** @description States without a row keep their path. */
                states: {
                    /** @description The path of a state of the old version. */
                    from: string;
                    /** @description The path of a state of the new version. */
                    to: string;
                    when?: {
                        fact: string;
                        /** @description What the fact has to be; null for one that is not there. */
                        is: unknown;
                    };
                    /** @description Clocks that start by this row. */
                    starts?: string[];
                }[];
                /** @description Clocks without a row are kept. */
                clocks: {
                    from: string;
                    /** @description Its name in the new version. */
                    to?: string;
                    /** @enum {string} */
                    treatment: "kept" | "recomputed" | "restarted" | "stopped";
                }[];
                instrument: {
                    number: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    date: string;
                    issuer: string;
                };
                reason: string;
                provinces: string[];
                proposedBy: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                proposedAt: string;
                approvals: {
                    username: string;
                    /**
                     * Format: date-time
                     * @description A moment in UTC.
                     */
                    approvedAt: string;
                }[];
                /** @description Who answers for it by now; where two have to, the proposer is one of them. */
                answering: string[];
                /** @description How many people have to answer for it; with 2, the proposer and somebody else. */
                neededApprovers: number;
            }[];
            nextCursor: string | null;
        };
        MigrationPreview: {
            /** @description How many active dossiers are on the old version. */
            total: number;
            items: {
                dossier: string;
                title: string;
                before: {
                    version: number;
                    /** @description A state's name, or the names inside each region. */
                    state: string | {
                        [key: string]: unknown;
                    };
                    label: string;
                    /** @description Those that are open. */
                    clocks: {
                        name: string;
                        label: string;
                        run: number;
                        /** @enum {string} */
                        status: "running" | "paused" | "stopped" | "breached";
                        dueOn: string | null;
                    }[];
                };
                after: {
                    version: number;
                    /** @description A state's name, or the names inside each region. */
                    state: string | {
                        [key: string]: unknown;
                    };
                    label: string;
                    /** @description Those that are open. */
                    clocks: {
                        name: string;
                        label: string;
                        run: number;
                        /** @enum {string} */
                        status: "running" | "paused" | "stopped" | "breached";
                        dueOn: string | null;
                    }[];
                } | null;
                treatments: {
                    name: string;
                    run: number;
                    to: string;
                    /** @enum {string} */
                    treatment: "kept" | "recomputed" | "restarted" | "stopped";
                }[];
                /** @description How many facts that have fallen due go before it. */
                facts: number;
                /** @description Why the dossier stays; empty for one that fits. */
                conflicts: {
                    code: string;
                    sentence: string;
                }[];
            }[];
            nextCursor: string | null;
        };
        MigrationBatch: {
            migrated: number;
            stayed: {
                dossier: string;
                sentences: string[];
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
                kind: "content" | "chain" | "order" | "replay" | "state" | "missing" | "sheet";
                reason: string;
            }[];
        };
        DossierVerification: {
            dossier: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            verifiedAt: string;
            entries: number;
            intact: boolean;
            fault: {
                dossier: string;
                sequence: number;
                /** @enum {string} */
                kind: "content" | "chain" | "order" | "replay" | "state" | "missing" | "sheet";
                reason: string;
            } | null;
        };
        Statistics: {
            /** @enum {string} */
            figure: "limits" | "steps" | "returns" | "overdue";
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
            rows: {
                procedure: string;
                procedureName: string;
                /** @description A clock's, a state's or an event's name. */
                subject: string;
                label: string;
                labelEn: string;
                outcome: string | null;
                unit: string | null;
                unitName: string | null;
                /** @description How many cases `…/cases` lists. */
                count: number;
                medianDays: number | null;
                longestDays: number | null;
            }[];
        };
        StatisticsCases: {
            items: {
                dossier: string;
                title: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                at: string;
                days: number | null;
            }[];
            nextCursor: string | null;
        };
        ReportFormList: {
            items: {
                /** @enum {string} */
                form: "form01" | "form02" | "form03" | "form04" | "hanoiInvestor" | "hanoiUnit";
                label: string;
                /** @description Who reports by it. */
                reporter: string;
                recipients: string;
                indicators: number | null;
                /** @description The article of a law, or a rule of the house. */
                basis: {
                    instrument: string;
                    article: string;
                    /** @enum {string} */
                    confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                    note?: string;
                } | {
                    /** @description A rule of the house, with its reason. */
                    internal: string;
                };
                /** @description Those whose day is within a year of today, the earliest first. */
                periods: {
                    /** @description `2026`, `2026-H1`, `2026-Q3` or `2026-07`. */
                    period: string;
                    name: string;
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    lastDay: string;
                }[];
                current: string | null;
            }[];
            nextCursor: string | null;
        };
        ReportDuties: {
            province: string;
            /** @enum {string} */
            form: "form01" | "form02" | "form03" | "form04" | "hanoiInvestor" | "hanoiUnit";
            formLabel: string;
            /** @description `2026`, `2026-H1`, `2026-Q3` or `2026-07`. */
            period: string;
            periodName: string;
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            lastDay: string;
            /** @description Whether these are all duties of the province; otherwise those that concern the caller. */
            isWhole: boolean;
            duties: {
                /** @description The same for the same duty on every day. */
                key: string;
                reporter: {
                    code: string;
                    name: string;
                } | null;
                cluster: {
                    code: string;
                    name: string;
                } | null;
                recipients: {
                    code: string;
                    name: string;
                }[];
                copyTo: string[];
                /** @description Who is not in the registers. */
                unknown: ("reporter" | "commune" | "department" | "committee")[];
                /** @enum {string} */
                status: "waiting" | "notLodged" | "lodged";
                dossier: {
                    code: string;
                    title: string;
                    state: string;
                    stateLabel: string;
                    stateLabelEn: string;
                    /** @enum {string} */
                    status: "active" | "ended";
                    submittedOn: string | null;
                    inTime: boolean | null;
                } | null;
                /** @description Whether the caller may lodge it now. */
                mayLodge: boolean;
            }[];
            /** @description Dossiers of the form and period that no duty of today asks for; they are in no sum. */
            beside: {
                reporter: {
                    code: string;
                    name: string;
                } | null;
                cluster: string | null;
                dossier: {
                    code: string;
                    title: string;
                    state: string;
                    stateLabel: string;
                    stateLabelEn: string;
                    /** @enum {string} */
                    status: "active" | "ended";
                    submittedOn: string | null;
                    inTime: boolean | null;
                };
            }[];
        };
        ReportLodgement: {
            results: {
                key: string;
                reporter: {
                    code: string;
                    name: string;
                } | null;
                cluster: {
                    code: string;
                    name: string;
                } | null;
                dossier: string | null;
                refusal: string | null;
            }[];
            /** @description Missing ones that this request did not come to. */
            left: number;
        };
        ReportRollUp: {
            province: string;
            /** @enum {string} */
            form: "form01" | "form02" | "form03" | "form04" | "hanoiInvestor" | "hanoiUnit";
            formLabel: string;
            /** @description `2026`, `2026-H1`, `2026-Q3` or `2026-07`. */
            period: string;
            periodName: string;
            /**
             * Format: date
             * @description A calendar date in Vietnam.
             */
            lastDay: string;
            /** @description Whether these are all duties of the province; otherwise those that concern the caller. */
            isWhole: boolean;
            indicators: number | null;
            unit: {
                code: string;
                name: string;
            };
            figures: {
                /** @description As the form numbers it. */
                code: string;
                sum: string | null;
                /** @description The dossiers that make the sum. */
                from: string[];
                /** @description The dossiers that say why they have no figure. */
                without: string[];
            }[];
            missing: {
                reporter: {
                    code: string;
                    name: string;
                } | null;
                cluster: {
                    code: string;
                    name: string;
                } | null;
                dossier: string | null;
            }[];
            below: {
                unit: {
                    code: string;
                    name: string;
                };
                figures: {
                    /** @description As the form numbers it. */
                    code: string;
                    sum: string | null;
                    /** @description The dossiers that make the sum. */
                    from: string[];
                    /** @description The dossiers that say why they have no figure. */
                    without: string[];
                }[];
                missing: {
                    reporter: {
                        code: string;
                        name: string;
                    } | null;
                    cluster: {
                        code: string;
                        name: string;
                    } | null;
                    dossier: string | null;
                }[];
            }[];
            /** @description Dossiers of the form and period that no duty of today asks for; they are in no sum. */
            beside: {
                reporter: {
                    code: string;
                    name: string;
                } | null;
                cluster: string | null;
                dossier: {
                    code: string;
                    title: string;
                    state: string;
                    stateLabel: string;
                    stateLabelEn: string;
                    /** @enum {string} */
                    status: "active" | "ended";
                    submittedOn: string | null;
                    inTime: boolean | null;
                };
            }[];
        };
        FilledReportForm: {
            /** @description Fields of SUBMIT_REPORT; whoever sends the report sends them by that act. */
            payload: {
                documentNumber?: string;
                content?: string;
                indicators?: {
                    code: string;
                    value?: number;
                    note?: string;
                }[];
            };
        };
        AccessList: {
            items: {
                id: string;
                user: string;
                /** @description In that person's chain, 1 for the first. */
                sequence: number;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                at: string;
                /** @enum {string} */
                kind: "view" | "search" | "export" | "download" | "print";
                /** @description The address with its query. */
                path: string;
                dossier: string | null;
                /** @description Of the HTTP answer: what was refused is entered too. */
                status: number;
                /** @description Where the request came from. */
                address: string;
                reason: string | null;
                hash: string;
            }[];
            nextCursor: string | null;
        };
        AccessVerification: {
            entries: number;
            /** @description How many chains there are. */
            people: number;
            intact: boolean;
            /** @description The first fault of each chain. */
            faults: {
                user: string;
                sequence: number;
                /** @enum {string} */
                kind: "content" | "chain" | "order";
            }[];
        };
        Checkpoint: {
            /** @description 1 for the first. */
            number: number;
            /** @description How many leaves the tree has. */
            size: number;
            root: string;
            /** @description The signed checkpoint, in the format of c2sp.org/tlog-checkpoint; the fourth line is its time. */
            note: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            recordedAt: string;
            /** @description A user's name; `system` for the one of a day, `ccn` for one by command. */
            requestedBy: string;
        };
        CheckpointList: {
            items: {
                /** @description 1 for the first. */
                number: number;
                /** @description How many leaves the tree has. */
                size: number;
                root: string;
                /** @description The signed checkpoint, in the format of c2sp.org/tlog-checkpoint; the fourth line is its time. */
                note: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
                /** @description A user's name; `system` for the one of a day, `ccn` for one by command. */
                requestedBy: string;
            }[];
            keys: {
                /** @description The public key, in the format of c2sp.org/signed-note. */
                verifierKey: string;
                /** @description Of the first checkpoint that it signed. */
                firstNumber: number;
                /** @description Whether the key before it signed that checkpoint too. */
                isIntroduced: boolean;
            }[];
        };
        InclusionProof: {
            checkpoint: {
                /** @description 1 for the first. */
                number: number;
                /** @description How many leaves the tree has. */
                size: number;
                root: string;
                /** @description The signed checkpoint, in the format of c2sp.org/tlog-checkpoint; the fourth line is its time. */
                note: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
                /** @description A user's name; `system` for the one of a day, `ccn` for one by command. */
                requestedBy: string;
            };
            /** @description The entry that was the dossier's last. The leaf is its canonical JSON (RFC 8785). */
            head: {
                dossier: string;
                sequence: number;
                hash: string;
            };
            /** @description Which leaf, 0 for the first. */
            index: number;
            /** @description Of the subtrees that the proof consists of, in the order of RFC 9162. */
            hashes: string[];
        };
        ConsistencyProof: {
            checkpoint: {
                /** @description 1 for the first. */
                number: number;
                /** @description How many leaves the tree has. */
                size: number;
                root: string;
                /** @description The signed checkpoint, in the format of c2sp.org/tlog-checkpoint; the fourth line is its time. */
                note: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
                /** @description A user's name; `system` for the one of a day, `ccn` for one by command. */
                requestedBy: string;
            };
            earlier: {
                /** @description 1 for the first. */
                number: number;
                /** @description How many leaves the tree has. */
                size: number;
                root: string;
                /** @description The signed checkpoint, in the format of c2sp.org/tlog-checkpoint; the fourth line is its time. */
                note: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                recordedAt: string;
                /** @description A user's name; `system` for the one of a day, `ccn` for one by command. */
                requestedBy: string;
            };
            /** @description Of the subtrees that the proof consists of, in the order of RFC 9162. */
            hashes: string[];
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
        Council: {
            code: string;
            title: string;
            state: string;
            /** @enum {string} */
            status: "active" | "ended";
            /** @description What `expectedVersion` must match. */
            version: number;
            cluster: string | null;
            seat: ("handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator") | null;
            hasDeclared: boolean;
            /** @enum {string} */
            sheet: "none" | "draft" | "submitted" | "reopened";
            dueOn: string | null;
            applicants: number;
            openedBy: string | null;
            establishment: {
                number: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                fileHash: string | null;
            } | null;
            adoption: {
                number: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                fileHash: string | null;
            } | null;
            authorisedDeputy: string | null;
            /** @description With a vote, whether recused or not. */
            members: number;
            recused: number;
            declared: number;
            submitted: number;
            quorum: {
                share: string;
                needed: number;
                present: number;
                /** @description The Chair or an authorised Deputy is among them. */
                isLed: boolean;
                isMet: boolean;
                label: string;
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
            };
            closingRequest: {
                /** @description A user name. */
                by: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                on: string;
            } | null;
            closing: {
                /** @description A user name. */
                by: string;
                /** @description A user name. */
                secretary: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                on: string;
            } | null;
        };
        CouncilList: {
            items: {
                code: string;
                title: string;
                state: string;
                /** @enum {string} */
                status: "active" | "ended";
                /** @description What `expectedVersion` must match. */
                version: number;
                cluster: string | null;
                seat: ("handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator") | null;
                hasDeclared: boolean;
                /** @enum {string} */
                sheet: "none" | "draft" | "submitted" | "reopened";
                dueOn: string | null;
                applicants: number;
            }[];
            nextCursor: string | null;
        };
        CouncilMembers: {
            items: {
                /** @description A user name. */
                user: string;
                title: string;
                /** @enum {string} */
                role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
                party: string;
                /** @enum {string} */
                standing: "seated" | "recused" | "replaced";
                hasDeclared: boolean;
                /** @description A Deputy who may act for the Chair. */
                isAuthorised: boolean;
            }[];
            helpers: string[];
            replacements: {
                number: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                fileHash: string | null;
                /** @description A user name. */
                left: string;
                /** @description A user name. */
                joined: string;
            }[];
        };
        CouncilCriteria: {
            set: {
                [key: string]: unknown;
            } | null;
            adoption: {
                number: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                fileHash: string | null;
            } | null;
        };
        CriteriaSetList: {
            items: {
                [key: string]: unknown;
            }[];
            nextCursor: string | null;
        };
        CouncilApplications: {
            items: {
                party: string;
                name: string;
                taxCode: string | null;
                documentNumber: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                receivedOn: string;
                components: string[];
                files: {
                    component: string;
                    name: string;
                    fileHash: string;
                }[];
                isEligible: boolean | null;
                checks: {
                    code: string;
                    name: string;
                    passed: boolean;
                    reason: string | null;
                }[];
            }[];
        };
        CouncilConflicts: {
            /** @description On whom each member declares; no more of their applications than the name. */
            applicants: {
                party: string;
                name: string;
            }[];
            mine: {
                /** @description A user name. */
                user: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                on: string;
                conflicts: {
                    party: string;
                    kind: string;
                    explanation: string | null;
                }[];
            } | null;
            declared: number;
            recused: number;
            declarations: {
                /** @description A user name. */
                user: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                on: string;
                conflicts: {
                    party: string;
                    kind: string;
                    explanation: string | null;
                }[];
            }[] | null;
        };
        CouncilSheets: {
            items: {
                /** @description A user name. */
                member: string;
                title: string;
                /** @enum {string} */
                status: "none" | "submitted" | "reopened";
                submittedOn: string | null;
                hash: string | null;
                reopenings: {
                    /**
                     * Format: date
                     * @description A calendar date in Vietnam.
                     */
                    on: string;
                    /** @description A user name. */
                    by: string;
                    reason: string;
                    until: string | null;
                }[];
                lastDay: string | null;
            }[];
            sheets: {
                /** @description A user name. */
                member: string;
                round: number;
                hash: string | null;
                salt: string | null;
                /** @description Marks by investor, then by criterion. */
                marks: unknown;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                savedAt: string;
            }[] | null;
        };
        OwnSheet: {
            /** @enum {string} */
            status: "none" | "draft" | "submitted" | "reopened";
            round: number;
            /** @description Marks by investor, then by criterion. */
            marks: unknown;
            /** @description How many marks are there. */
            given: number;
            asked: number;
            savedAt: string | null;
            /** @description What `expectedRevision` must match; 0 before the first saving. */
            revision: number;
            hash: string | null;
            lastDay: string | null;
        };
        SavedDraft: {
            revision: number;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            savedAt: string;
            given: number;
            asked: number;
        };
        CouncilResult: {
            counted: string[];
            passMark: number;
            ranking: {
                party: string;
                name: string;
                rank: number;
                total: {
                    /** @description An exact number: `76` or `229/3`. */
                    exact: string;
                    /** @description With two decimals, half up. */
                    shown: string;
                };
                groups: {
                    [key: string]: {
                        /** @description An exact number: `76` or `229/3`. */
                        exact: string;
                        /** @description With two decimals, half up. */
                        shown: string;
                    };
                };
                criteria: {
                    code: string;
                    average: {
                        /** @description An exact number: `76` or `229/3`. */
                        exact: string;
                        /** @description With two decimals, half up. */
                        shown: string;
                    };
                }[];
                failing: string[];
                qualifies: boolean;
            }[];
            notScored: {
                party: string;
                name: string;
                reason: string;
            }[];
            tieChain: string[];
            standing: {
                leaders: string[];
                decidedBy: string | null;
                waitsFor: ("ballots" | "chair") | null;
            };
            ballots: {
                party: string;
                votes: number;
            }[] | null;
            tieProposal: {
                winner: string;
                reason: string;
                /** @description A user name. */
                by: string;
            } | null;
            winner: string | null;
            spread: {
                party: string;
                criterion: string;
                /** @description An exact number: `76` or `229/3`. */
                min: string;
                /** @description An exact number: `76` or `229/3`. */
                max: string;
                mean: {
                    /** @description An exact number: `76` or `229/3`. */
                    exact: string;
                    /** @description With two decimals, half up. */
                    shown: string;
                };
                /** @description With two decimals, half up. */
                deviation: string;
                distances: {
                    /** @description A user name. */
                    member: string;
                    /** @description An exact number: `76` or `229/3`. */
                    score: string;
                    /** @description An exact number: `76` or `229/3`. */
                    distance: string;
                }[];
            }[];
        };
        CouncilMinutes: {
            council: {
                code: string;
                cluster: string;
                openedBy: string;
            };
            establishment: {
                number: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                fileHash: string | null;
            } | null;
            adoption: {
                number: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                fileHash: string | null;
            } | null;
            criteria: string | null;
            number: string | null;
            date: string | null;
            meeting: {
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                date: string;
                place: string | null;
            } | null;
            attendance: {
                /** @description A user name. */
                user: string;
                title: string;
                /** @enum {string} */
                role: "handler" | "leader" | "representative" | "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary" | "auditor" | "administrator";
                isPresent: boolean;
            }[];
            recusals: {
                /** @description A user name. */
                user: string;
                title: string;
            }[];
            quorum: {
                share: string;
                needed: number;
                present: number;
                /** @description The Chair or an authorised Deputy is among them. */
                isLed: boolean;
                isMet: boolean;
                label: string;
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
            };
            sheets: {
                /** @description A user name. */
                member: string;
                title: string;
                hash: string;
                /**
                 * Format: date
                 * @description A calendar date in Vietnam.
                 */
                on: string;
            }[];
            ranking: {
                party: string;
                name: string;
                rank: number;
                total: {
                    /** @description An exact number: `76` or `229/3`. */
                    exact: string;
                    /** @description With two decimals, half up. */
                    shown: string;
                };
                groups: {
                    [key: string]: {
                        /** @description An exact number: `76` or `229/3`. */
                        exact: string;
                        /** @description With two decimals, half up. */
                        shown: string;
                    };
                };
                criteria: {
                    code: string;
                    average: {
                        /** @description An exact number: `76` or `229/3`. */
                        exact: string;
                        /** @description With two decimals, half up. */
                        shown: string;
                    };
                }[];
                failing: string[];
                qualifies: boolean;
            }[];
            notScored: {
                party: string;
                name: string;
                reason: string;
            }[];
            standing: {
                leaders: string[];
                decidedBy: string | null;
                waitsFor: ("ballots" | "chair") | null;
            };
            tieReason: string | null;
            winner: {
                party: string;
                name: string;
            } | null;
            objections: {
                /** @description A user name. */
                member: string;
                text: string;
            }[];
            remarks: string | null;
            signatures: {
                /** @description A user name. */
                user: string;
                title: string;
                signed: boolean;
                reason: string | null;
            }[];
        };
        Queues: {
            /** @enum {string} */
            backend: "redis" | "postgres";
            queues: {
                name: string;
                waiting: number;
                active: number;
                /** @description Armed alarms, and the next run of what repeats. */
                delayed: number;
                failed: number;
                /** @description The latest ones. */
                failures: {
                    id: string;
                    job: string;
                    reason: string;
                    /**
                     * Format: date-time
                     * @description A moment in UTC.
                     */
                    failedAt: string;
                }[];
            }[];
            dueClocks: {
                /** @description Clocks that are due and not acted on yet. */
                waiting: number;
                oldest: string | null;
            };
        };
        Failures: {
            /** @description Effects whose last attempt failed, the oldest first. */
            effects: {
                id: string;
                dossier: string;
                type: string;
                attempts: number;
                reason: string;
                retryAt: string | null;
                parkedAt: string | null;
            }[];
            /** @description Dossiers whose due clocks could not be acted on, the latest first. */
            settlements: {
                dossier: string;
                attempts: number;
                reason: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                failedAt: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                retryAt: string;
            }[];
        };
        NoticeList: {
            items: {
                id: string;
                /** @enum {string} */
                kind: "transition" | "reminder" | "escalation" | "council" | "system";
                /** @description Vietnamese. */
                sentence: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                createdAt: string;
                readAt: string | null;
                dossier: string | null;
            }[];
            nextCursor: string | null;
        };
        UnreadCount: {
            unreadCount: number;
        };
        NoticePreference: {
            email: string | null;
            /** @enum {string} */
            delivery: "immediate" | "digest" | "none";
        };
        DossierNoticeList: {
            items: {
                id: string;
                /** @enum {string} */
                kind: "transition" | "reminder" | "escalation" | "council" | "system";
                /** @description Vietnamese. */
                sentence: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                createdAt: string;
                readAt: string | null;
                /** @description The user name. */
                recipient: string;
                recipientName: string;
                email: {
                    /** @enum {string} */
                    status: "pending" | "sent" | "failed";
                    attempts: number;
                    sentAt: string | null;
                } | null;
            }[];
            nextCursor: string | null;
        };
        WebhookList: {
            items: {
                id: string;
                province: string;
                url: string;
                procedures: string[] | null;
                createdBy: string;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                createdAt: string;
            }[];
            nextCursor: string | null;
        };
        NewWebhook: {
            id: string;
            province: string;
            url: string;
            procedures: string[] | null;
            createdBy: string;
            /**
             * Format: date-time
             * @description A moment in UTC.
             */
            createdAt: string;
            /** @description Signs what is sent. Told this once, never again. */
            secret: string;
        };
        WebhookDeliveryList: {
            items: {
                id: string;
                dossier: string;
                sequence: number;
                event: string;
                /** @enum {string} */
                status: "pending" | "sent" | "dead";
                attempts: number;
                /**
                 * Format: date-time
                 * @description A moment in UTC.
                 */
                nextAttemptAt: string;
                lastStatus: number | null;
                lastError: string | null;
                sentAt: string | null;
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
            /** Doanh nghiệp đề nghị làm chủ đầu tư */
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
            /** Cụm công nghiệp */
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
            /** Cụm công nghiệp đã có trên địa bàn */
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
            /** Nhà đầu tư */
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
                /** Cụm công nghiệp đã có trên địa bàn */
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
        "Payload_cluster-establishment_OPEN_COUNCIL": Record<string, never>;
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
            /** Doanh nghiệp đề nghị làm chủ đầu tư */
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
            /** Cụm công nghiệp mở rộng */
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
            /** Nhà đầu tư */
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
        "Payload_cluster-expansion_OPEN_COUNCIL": Record<string, never>;
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
        "Payload_investor-selection_CLAIM": Record<string, never>;
        "Payload_investor-selection_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_investor-selection_EXTEND": {
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
        "Payload_investor-selection_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_investor-selection_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_investor-selection_RECORD_DOCUMENT": {
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
        "Payload_investor-selection_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_investor-selection_LODGE": {
            /** Hồ sơ mở hội đồng */
            openedBy: {
                /** Mã hồ sơ gốc */
                dossier: string;
                /** Thủ tục của hồ sơ gốc */
                procedure: string;
            };
            /** Cụm công nghiệp */
            subject: string;
            /**
             * Mã cụm công nghiệp
             * Format: cluster-code
             */
            cluster?: string;
            /**
             * Sở Công Thương
             * Format: party-code
             */
            industryDepartment: string;
            /**
             * UBND cấp tỉnh
             * Format: party-code
             */
            provincialCommittee: string;
            /** Hồ sơ của các nhà đầu tư */
            applications: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Tên nhà đầu tư */
                name: string;
                /** Mã số doanh nghiệp */
                taxCode?: string;
                /** Số văn bản đề nghị */
                documentNumber: string;
                /**
                 * Ngày tiếp nhận
                 * Format: date
                 */
                receivedOn: string;
                /** Thành phần hồ sơ */
                components: string[];
            }[];
        };
        "Payload_investor-selection_ESTABLISH_COUNCIL": {
            /** Số quyết định */
            number: string;
            /**
             * Ngày quyết định
             * Format: date
             */
            date: string;
            /** SHA-256 của tệp */
            fileHash?: string;
            /** Thành phần Hội đồng */
            seats: {
                /**
                 * Tài khoản
                 * Format: user-name
                 */
                user: string;
                /**
                 * Đơn vị
                 * Format: party-code
                 */
                party: string;
                /** Chức danh */
                title: string;
                /**
                 * Vai trò trong Hội đồng
                 * @enum {string}
                 */
                role: "councilChair" | "councilDeputy" | "councilMember" | "councilSecretary";
            }[];
            /** Tổ giúp việc (không chấm điểm) */
            helpers?: string[];
        };
        "Payload_investor-selection_REPLACE_MEMBER": {
            /** Số quyết định */
            number: string;
            /**
             * Ngày quyết định
             * Format: date
             */
            date: string;
            /** SHA-256 của tệp */
            fileHash?: string;
            /**
             * Người thôi tham gia
             * Format: user-name
             */
            leaves: string;
            /** Người tham gia */
            joins: {
                /**
                 * Tài khoản
                 * Format: user-name
                 */
                user: string;
                /**
                 * Đơn vị
                 * Format: party-code
                 */
                party: string;
                /** Chức danh */
                title: string;
            };
        };
        "Payload_investor-selection_AUTHORISE_DEPUTY": {
            /**
             * Phó Chủ tịch được ủy quyền
             * Format: user-name
             */
            deputy: string;
            /** Số văn bản ủy quyền */
            number: string;
            /** Lý do */
            reason: string;
        };
        "Payload_investor-selection_RECORD_FILES": {
            /**
             * Nhà đầu tư
             * Format: party-code
             */
            party: string;
            /** Tệp điện tử của hồ sơ */
            files: {
                /** Mã thành phần */
                component: string;
                /** Tên tệp */
                name: string;
                /** SHA-256 của tệp */
                fileHash: string;
            }[];
        };
        "Payload_investor-selection_PROPOSE_CRITERIA": {
            /** Bộ tiêu chí */
            set: {
                /** Mã bộ tiêu chí */
                code: string;
                /** Phiên bản */
                version: number;
                /** Tên bộ tiêu chí */
                name: string;
                /** Nguồn */
                source: {
                    /** Nguồn */
                    document: string;
                    /**
                     * Ngày của nguồn
                     * Format: date
                     */
                    date?: string;
                    /**
                     * Mức tin cậy
                     * @enum {string}
                     */
                    confidence: "C-ORIG" | "C-2ND" | "RECALLED" | "INFERRED" | "UNKNOWN";
                    /** Ghi chú */
                    note?: string;
                };
                /** Điều kiện tiên quyết (đạt, không đạt) */
                preconditions: {
                    /** Mã điều kiện */
                    code: string;
                    /** Điều kiện tiên quyết */
                    name: string;
                }[];
                /** Bốn nhóm tiêu chí */
                groups: {
                    /**
                     * Nhóm tiêu chí
                     * @enum {string}
                     */
                    group: "infrastructure" | "environment" | "capacity" | "finance";
                    /** Tiêu chí */
                    criteria: ({
                        /**
                         * Cách chấm
                         * @constant
                         */
                        kind: "points";
                        /** Mã tiêu chí */
                        code: string;
                        /** Tiêu chí */
                        name: string;
                        /** Điểm tối đa */
                        max: number;
                        /** Hướng dẫn chấm */
                        guidance?: string;
                        /** Ghi chú về nguồn */
                        note?: string;
                        /** Điểm liệt: không đạt khi điểm bình quân thấp hơn */
                        failBelow?: number;
                        /** Phải nhận xét khi điểm thấp hơn */
                        commentBelow?: number;
                        /** Phải nhận xét khi điểm cao hơn */
                        commentAbove?: number;
                        /** Bước điểm */
                        step?: number;
                    } | {
                        /**
                         * Cách chấm
                         * @constant
                         */
                        kind: "choice";
                        /** Mã tiêu chí */
                        code: string;
                        /** Tiêu chí */
                        name: string;
                        /** Điểm tối đa */
                        max: number;
                        /** Hướng dẫn chấm */
                        guidance?: string;
                        /** Ghi chú về nguồn */
                        note?: string;
                        /** Điểm liệt: không đạt khi điểm bình quân thấp hơn */
                        failBelow?: number;
                        /** Phải nhận xét khi điểm thấp hơn */
                        commentBelow?: number;
                        /** Phải nhận xét khi điểm cao hơn */
                        commentAbove?: number;
                        /** Các mức */
                        levels: ({
                            /** Mã mức */
                            code: string;
                            /** Mức */
                            label: string;
                            /** Điểm */
                            points: number;
                        } | {
                            /** Mã mức */
                            code: string;
                            /** Mức */
                            label: string;
                            /** Phần trăm điểm tối đa */
                            percent: number;
                        })[];
                    } | {
                        /**
                         * Cách chấm
                         * @constant
                         */
                        kind: "binary";
                        /** Mã tiêu chí */
                        code: string;
                        /** Tiêu chí */
                        name: string;
                        /** Điểm tối đa */
                        max: number;
                        /** Hướng dẫn chấm */
                        guidance?: string;
                        /** Ghi chú về nguồn */
                        note?: string;
                        /** Điểm liệt: không đạt khi điểm bình quân thấp hơn */
                        failBelow?: number;
                        /** Phải nhận xét khi điểm thấp hơn */
                        commentBelow?: number;
                        /** Phải nhận xét khi điểm cao hơn */
                        commentAbove?: number;
                    } | {
                        /**
                         * Cách chấm
                         * @constant
                         */
                        kind: "deduction";
                        /** Mã tiêu chí */
                        code: string;
                        /** Tiêu chí */
                        name: string;
                        /** Điểm tối đa */
                        max: number;
                        /** Hướng dẫn chấm */
                        guidance?: string;
                        /** Ghi chú về nguồn */
                        note?: string;
                        /** Điểm liệt: không đạt khi điểm bình quân thấp hơn */
                        failBelow?: number;
                        /** Phải nhận xét khi điểm thấp hơn */
                        commentBelow?: number;
                        /** Phải nhận xét khi điểm cao hơn */
                        commentAbove?: number;
                        /** Điểm trừ cho mỗi nội dung thiếu */
                        step: number;
                        /** Số nội dung */
                        items: number;
                    } | {
                        /**
                         * Cách chấm
                         * @constant
                         */
                        kind: "ladder";
                        /** Mã tiêu chí */
                        code: string;
                        /** Tiêu chí */
                        name: string;
                        /** Điểm tối đa */
                        max: number;
                        /** Hướng dẫn chấm */
                        guidance?: string;
                        /** Ghi chú về nguồn */
                        note?: string;
                        /** Điểm liệt: không đạt khi điểm bình quân thấp hơn */
                        failBelow?: number;
                        /** Phải nhận xét khi điểm thấp hơn */
                        commentBelow?: number;
                        /** Phải nhận xét khi điểm cao hơn */
                        commentAbove?: number;
                        /** Các loại */
                        tracks: {
                            /** Mã loại */
                            code: string;
                            /** Loại */
                            label: string;
                            /** Các bậc */
                            rungs: {
                                /** Từ số lượng */
                                from: number;
                                /** Phần trăm điểm tối đa */
                                percent: number;
                            }[];
                        }[];
                    })[];
                }[];
                /** Thứ tự xét khi bằng điểm */
                tieChain: ("finance" | "capacity" | "environment" | "infrastructure" | "ballots" | "chair")[];
            };
        };
        "Payload_investor-selection_ADOPT_CRITERIA": {
            /** Số quyết định */
            number: string;
            /**
             * Ngày quyết định
             * Format: date
             */
            date: string;
            /** SHA-256 của tệp */
            fileHash?: string;
        };
        "Payload_investor-selection_DECLARE_CONFLICTS": {
            /** Cam kết với từng nhà đầu tư */
            conflicts: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /**
                 * Xung đột lợi ích
                 * @enum {string}
                 */
                kind: "none" | "capital" | "kinship" | "employment" | "other";
                /** Giải trình */
                explanation?: string;
            }[];
        };
        "Payload_investor-selection_BEGIN_REVIEW": Record<string, never>;
        "Payload_investor-selection_REVIEW_ELIGIBILITY": {
            /**
             * Nhà đầu tư
             * Format: party-code
             */
            party: string;
            /** Điều kiện tiên quyết */
            checks: {
                /** Mã điều kiện tiên quyết */
                code: string;
                /** Đạt */
                passed: boolean;
                /** Lý do */
                reason?: string;
            }[];
        };
        "Payload_investor-selection_OPEN_SCORING": {
            /**
             * Hạn chấm điểm (đến hết ngày)
             * Format: date
             */
            dueOn: string;
        };
        "Payload_investor-selection_SUBMIT_SHEET": {
            /**
             * Mã băm của phiếu chấm đã khóa
             * Format: sheet-hash
             */
            hash: string;
        };
        "Payload_investor-selection_REQUEST_REOPENING": {
            /** Lý do xin mở lại phiếu chấm */
            reason: string;
        };
        "Payload_investor-selection_REOPEN_SHEET": {
            /**
             * Thành viên
             * Format: user-name
             */
            member: string;
            /** Lý do mở lại phiếu chấm */
            reason: string;
            /**
             * Được nộp lại đến hết ngày
             * Format: date
             */
            until?: string;
        };
        "Payload_investor-selection_REQUEST_CLOSING": Record<string, never>;
        "Payload_investor-selection_CLOSE_SCORING": Record<string, never>;
        "Payload_investor-selection_BEGIN_DELIBERATION": {
            /**
             * Ngày họp
             * Format: date
             */
            date: string;
            /** Địa điểm */
            place?: string;
        };
        "Payload_investor-selection_RECORD_BALLOTS": {
            /** Phiếu của thành viên Hội đồng */
            ballots: {
                /**
                 * Nhà đầu tư
                 * Format: party-code
                 */
                party: string;
                /** Số phiếu */
                votes: number;
            }[];
        };
        "Payload_investor-selection_PROPOSE_TIE_BREAK": {
            /**
             * Nhà đầu tư được đề xuất
             * Format: party-code
             */
            winner: string;
            /** Lý do đề xuất */
            reason: string;
        };
        "Payload_investor-selection_CONCLUDE": {
            /** Số biên bản */
            number: string;
            /**
             * Ngày biên bản
             * Format: date
             */
            date: string;
            /** Người dự họp */
            attendance: string[];
            /** Ý kiến khác */
            objections?: {
                /**
                 * Thành viên
                 * Format: user-name
                 */
                member: string;
                /** Ý kiến */
                text: string;
            }[];
            /** Chữ ký */
            signatures: {
                /**
                 * Tài khoản
                 * Format: user-name
                 */
                user: string;
                /** Đã ký */
                signed: boolean;
                /** Lý do không ký */
                reason?: string;
            }[];
            /** Nội dung khác */
            remarks?: string;
            /**
             * Nhà đầu tư được lựa chọn
             * Format: party-code
             */
            winner: string;
        };
        "Payload_investor-selection_CONCLUDE_WITHOUT_WINNER": {
            /** Số biên bản */
            number: string;
            /**
             * Ngày biên bản
             * Format: date
             */
            date: string;
            /** Người dự họp */
            attendance: string[];
            /** Ý kiến khác */
            objections?: {
                /**
                 * Thành viên
                 * Format: user-name
                 */
                member: string;
                /** Ý kiến */
                text: string;
            }[];
            /** Chữ ký */
            signatures: {
                /**
                 * Tài khoản
                 * Format: user-name
                 */
                user: string;
                /** Đã ký */
                signed: boolean;
                /** Lý do không ký */
                reason?: string;
            }[];
            /** Nội dung khác */
            remarks?: string;
        };
        "Payload_investor-selection_DISSOLVE_COUNCIL": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
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
            /** Quyết định thành lập cụm */
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
            /** Nguồn */
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
        "Payload_infrastructure-construction_OPEN_LAND_LEASE": {
            /** Đợt */
            phase: string;
            /**
             * Đơn vị thực hiện bồi thường, hỗ trợ, tái định cư
             * Format: party-code
             */
            compensationUnit: string;
            /** Đất nông nghiệp thu hồi (ha) */
            agriculturalHectares: number;
            /** Đất phi nông nghiệp thu hồi (ha) */
            nonAgriculturalHectares: number;
            /** Trong đó đất trồng lúa (ha) */
            riceHectares: number;
            /** Xã miền núi, xã có điều kiện khó khăn */
            mountainOrPoor?: boolean;
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
            /** Nguồn */
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
            /** Nguồn */
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
        "Payload_land-lease_CLAIM": Record<string, never>;
        "Payload_land-lease_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_land-lease_EXTEND": {
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
        "Payload_land-lease_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_land-lease_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_land-lease_RECORD_DOCUMENT": {
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
        "Payload_land-lease_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_land-lease_LODGE": {
            /**
             * Cụm công nghiệp
             * Format: cluster-code
             */
            cluster: string;
            /** Tên cụm công nghiệp */
            clusterName: string;
            /** Mã hồ sơ đầu tư hạ tầng kỹ thuật */
            constructionDossier?: string;
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
            /** Đợt */
            phase: string;
            /**
             * Đơn vị thực hiện bồi thường, hỗ trợ, tái định cư
             * Format: party-code
             */
            compensationUnit: string;
            /** Đất nông nghiệp thu hồi (ha) */
            agriculturalHectares: number;
            /** Đất phi nông nghiệp thu hồi (ha) */
            nonAgriculturalHectares: number;
            /** Trong đó đất trồng lúa (ha) */
            riceHectares: number;
            /** Xã miền núi, xã có điều kiện khó khăn */
            mountainOrPoor?: boolean;
        };
        "Payload_land-lease_APPROVE_RECOVERY_PLAN": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_HOLD_RESIDENTS_MEETING": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_ISSUE_RECOVERY_NOTICE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Số văn bản phân cấp, ủy quyền của UBND cấp tỉnh */
            delegation?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_REISSUE_RECOVERY_NOTICE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Số văn bản phân cấp, ủy quyền của UBND cấp tỉnh */
            delegation?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_BEGIN_INVENTORY": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_RECORD_INVENTORY_REFUSAL": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_RECORD_COOPERATION": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_END_INVENTORY_PERSUASION": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_ORDER_COMPULSORY_INVENTORY": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_POST_COMPENSATION_PLAN": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_CLOSE_POSTING": {
            /** Số biên bản kết thúc niêm yết, lấy ý kiến */
            documentNumber: string;
            /** Số người có đất được lấy ý kiến */
            households: number;
            /** Số người không đồng ý */
            disagreeing: number;
        };
        "Payload_land-lease_HOLD_DIALOGUE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_SUBMIT_COMPENSATION_PLAN": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_APPROVE_COMPENSATION_PLAN": {
            /** Số quyết định phê duyệt phương án */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Tổng kinh phí bồi thường, hỗ trợ, tái định cư (triệu đồng) */
            totalMillionDong: number;
        };
        "Payload_land-lease_RETURN_COMPENSATION_PLAN": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_land-lease_PAY_COMPENSATION": {
            /** Số tiền chi trả lần này (triệu đồng) */
            millionDong: number;
            /** Số người được chi trả */
            households?: number;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_MEET_RECOVERY_CASE": {
            /** Trường hợp thứ mấy của khoản 5 Điều 87 */
            number: number;
            /** Nội dung */
            note: string;
        };
        "Payload_land-lease_DECIDE_RECOVERY": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Số văn bản phân cấp, ủy quyền của UBND cấp tỉnh */
            delegation?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_REQUEST_HANDOVER": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_RECORD_HANDOVER_REFUSAL": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_END_HANDOVER_PERSUASION": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_ORDER_ENFORCEMENT": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_CARRY_OUT_ENFORCEMENT": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_RECEIVE_SITE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_REPORT_LAND_CLEARANCE": {
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
        "Payload_land-lease_ADOPT_RICE_LAND_RESOLUTION": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Diện tích đất trồng lúa được chuyển mục đích (ha) */
            riceHectares: number;
        };
        "Payload_land-lease_RECORD_PRIME_MINISTER_APPROVAL": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Diện tích đất trồng lúa được chuyển mục đích (ha) */
            riceHectares: number;
        };
        "Payload_land-lease_RECORD_RICE_LAND_EXEMPTION": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_SUBMIT_LEASE_FILE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_REQUEST_SUPPLEMENT": {
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
        "Payload_land-lease_SUBMIT_SUPPLEMENT": {
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
        "Payload_land-lease_RETURN_LEASE_FILE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_land-lease_REQUEST_LAND_PRICE": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_RECORD_LAND_PRICE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_SUBMIT_LEASE_PROPOSAL": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_DECIDE_LEASE": {
            /** Số quyết định giao đất, cho thuê đất */
            documentNumber: string;
            /** Số văn bản phân cấp, ủy quyền của UBND cấp tỉnh */
            delegation?: string;
            /** Diện tích cho thuê (ha) */
            areaHectares: number;
            /**
             * Hình thức trả tiền thuê đất
             * @enum {string}
             */
            rent: "oneOff" | "annual";
            /** Người thuê đất đề nghị trả tiền hằng năm */
            annualRentRequested?: boolean;
            /** Sau đợt này đã giao, cho thuê toàn bộ diện tích cụm */
            coversWholeArea: boolean;
        };
        "Payload_land-lease_REFUSE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_land-lease_SIGN_CONTRACT": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Cơ quan ban hành */
            issuer?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_BEGIN_FIELD_HANDOVER": {
            /**
             * Ngày dự kiến giao đất
             * Format: date
             */
            plannedOn?: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_land-lease_CONFIRM_FIELD_HANDOVER": {
            /** Số biên bản giao đất trên thực địa */
            documentNumber: string;
            /** Diện tích giao trên thực địa (ha) */
            areaHectares: number;
        };
        "Payload_land-lease_WITHDRAW": {
            /** Lý do rút hồ sơ */
            reason: string;
        };
        "Payload_land-lease_TERMINATE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-handover_CLAIM": Record<string, never>;
        "Payload_cluster-handover_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_cluster-handover_EXTEND": {
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
        "Payload_cluster-handover_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_cluster-handover_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_cluster-handover_RECORD_DOCUMENT": {
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
        "Payload_cluster-handover_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_cluster-handover_LODGE": {
            /**
             * Cụm công nghiệp
             * Format: cluster-code
             */
            cluster: string;
            /** Tên cụm công nghiệp */
            clusterName: string;
            /**
             * Đơn vị nhà nước đang quản lý (bên giao)
             * Format: party-code
             */
            managementUnit: string;
            /**
             * UBND cấp huyện hoặc cấp xã
             * Format: party-code
             */
            localAuthority: string;
            /** Số văn bản đề nghị chuyển giao */
            documentNumber: string;
            /** Lý do chuyển giao */
            reason: string;
        };
        "Payload_cluster-handover_BEGIN_ASSET_INVENTORY": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-handover_LIST_ASSETS": {
            /** Các dòng của danh mục */
            lines: {
                /** Mã dòng */
                code: string;
                /**
                 * Loại
                 * @enum {string}
                 */
                kind: "asset" | "legalFile" | "obligation";
                /** Tên */
                name: string;
                /** Đơn vị tính */
                unit: string;
                /** Số lượng theo sổ sách */
                quantity: number;
                /** Giá trị (triệu đồng) */
                valueMillionDong?: number;
            }[];
        };
        "Payload_cluster-handover_STRIKE_ASSET": {
            /** Mã dòng */
            code: string;
            /** Lý do bỏ khỏi danh mục */
            reason: string;
        };
        "Payload_cluster-handover_CONFIRM_BY_GIVER": {
            /** Các dòng xác nhận */
            lines: {
                /** Mã dòng */
                code: string;
                /** Số lượng thực tế */
                quantity: number;
                /** Ghi chú */
                note?: string;
            }[];
        };
        "Payload_cluster-handover_CONFIRM_BY_RECEIVER": {
            /** Các dòng xác nhận */
            lines: {
                /** Mã dòng */
                code: string;
                /** Số lượng thực tế */
                quantity: number;
                /** Ghi chú */
                note?: string;
            }[];
        };
        "Payload_cluster-handover_ATTACH_ANNEX": {
            /** Mã dòng */
            code: string;
            /** Số phụ lục */
            documentNumber: string;
            /** Số lượng hai bên thống nhất */
            quantity: number;
            /** Nguyên nhân chênh lệch, cách xử lý */
            explanation: string;
            /** SHA-256 của tệp */
            fileHash?: string;
        };
        "Payload_cluster-handover_CLOSE_INVENTORY": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-handover_CLASSIFY_ASSETS": {
            /** Phân loại tài sản */
            lines: {
                /** Mã dòng */
                code: string;
                /**
                 * Nguồn vốn
                 * @enum {string}
                 */
                funding: "stateBudget" | "other";
                /** Chi phí xây dựng (triệu đồng) */
                buildingCostMillionDong: number;
                /** Chi phí xây dựng tính vào giá thuê đất, giá hạ tầng (triệu đồng) */
                buildingCostInPriceMillionDong: number;
                /** Chi phí vận hành tính vào giá (triệu đồng) */
                runningCostInPriceMillionDong: number;
            }[];
        };
        "Payload_cluster-handover_CONFIRM_CLASSIFICATION": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-handover_SETTLE_OBLIGATION": {
            /** Mã dòng */
            code: string;
            /** Số văn bản giải quyết xong nghĩa vụ */
            documentNumber: string;
        };
        "Payload_cluster-handover_REGISTER_APPLICATION": {
            /** Nhà đầu tư */
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
            /** Số văn bản đề nghị làm chủ đầu tư */
            documentNumber: string;
            /**
             * Ngày văn bản đề nghị
             * Format: date
             */
            date?: string;
            /** Thành phần hồ sơ */
            components?: ("a" | "b1" | "b2" | "b3" | "c" | "d1" | "d2" | "d3" | "d4" | "d5" | "dd1" | "dd2")[];
        };
        "Payload_cluster-handover_OPEN_COUNCIL": Record<string, never>;
        "Payload_cluster-handover_RECORD_COUNCIL_RESULT": {
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
        "Payload_cluster-handover_RECORD_NO_INVESTOR_QUALIFIED": {
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
        "Payload_cluster-handover_CALL_AGAIN": {
            /** Lý do mời lại */
            reason: string;
        };
        "Payload_cluster-handover_SUBMIT_ASSIGNMENT_FILE": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-handover_DECIDE_ASSIGNMENT": {
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
            /**
             * Doanh nghiệp được giao tài sản
             * Format: party-code
             */
            investor: string;
        };
        "Payload_cluster-handover_RETURN_ASSIGNMENT_FILE": {
            /** Lý do trả lại */
            reason: string;
        };
        "Payload_cluster-handover_ADJUST_DECISION": {
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
            /**
             * Chủ đầu tư hạ tầng kỹ thuật mới
             * Format: party-code
             */
            investor: string;
        };
        "Payload_cluster-handover_BEGIN_PHYSICAL_HANDOVER": Record<string, never>;
        "Payload_cluster-handover_SIGN_BY_GIVER": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-handover_SIGN_BY_RECEIVER": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-handover_REGISTER_OPERATOR": {
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Ghi chú */
            note?: string;
        };
        "Payload_cluster-handover_COMPLETE_HANDOVER": Record<string, never>;
        "Payload_cluster-handover_RETURN": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-handover_REFUSE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_cluster-handover_WITHDRAW": {
            /** Lý do rút hồ sơ */
            reason: string;
        };
        "Payload_cluster-handover_TERMINATE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_legacy-cluster-regularisation_CLAIM": Record<string, never>;
        "Payload_legacy-cluster-regularisation_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_legacy-cluster-regularisation_EXTEND": {
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
        "Payload_legacy-cluster-regularisation_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_legacy-cluster-regularisation_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_legacy-cluster-regularisation_RECORD_DOCUMENT": {
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
        "Payload_legacy-cluster-regularisation_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_legacy-cluster-regularisation_LODGE": {
            /**
             * Mã cụm công nghiệp
             * Format: cluster-code
             */
            cluster?: string;
            /**
             * UBND cấp huyện hoặc cấp xã
             * Format: party-code
             */
            localAuthority?: string;
            /** Tên cụm công nghiệp */
            name: string;
            /** Địa bàn */
            district?: string;
            /** Diện tích hiện có (ha) */
            areaHectares: number;
            /** Diện tích đất công nghiệp (ha) */
            industrialLandHectares: number;
            /** Tỷ lệ lấp đầy (%) */
            fillPercent: number;
            /** Đã giải phóng xong mặt bằng */
            clearanceFinished: boolean;
            /** Ngành, nghề */
            trades: string[];
            /** Có công trình do nhà nước đầu tư */
            hasStateWorks: boolean;
        };
        "Payload_legacy-cluster-regularisation_REVIEW_CLUSTER": {
            /** Dự án được phê duyệt */
            project: {
                /** Số, ký hiệu văn bản */
                documentNumber: string;
                /**
                 * Ngày văn bản
                 * Format: date
                 */
                date: string;
            };
            /** Quy hoạch chi tiết được phê duyệt */
            detailedPlan: {
                /** Số, ký hiệu văn bản */
                documentNumber: string;
                /**
                 * Ngày văn bản
                 * Format: date
                 */
                date: string;
            };
            /** Có trong quy hoạch cụm hoặc quy hoạch ngành */
            planning: {
                /** Số, ký hiệu văn bản */
                documentNumber: string;
                /**
                 * Ngày văn bản
                 * Format: date
                 */
                date: string;
            };
            /** Có dự án đầu tư trong cụm */
            investmentProject: {
                /** Số, ký hiệu văn bản */
                documentNumber: string;
                /**
                 * Ngày văn bản
                 * Format: date
                 */
                date: string;
            };
            /** Có trong quy hoạch tỉnh */
            inProvincialPlan: boolean;
        };
        "Payload_legacy-cluster-regularisation_FIND_INELIGIBLE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_legacy-cluster-regularisation_RECORD_EXISTING_INVESTOR": {
            /**
             * Chủ đầu tư hiện có
             * Format: party-code
             */
            investor: string;
            /** Văn bản giao chủ đầu tư */
            documentNumber: string;
            /** Căn cứ không phải lựa chọn lại */
            ground: string;
        };
        "Payload_legacy-cluster-regularisation_BEGIN_SELECTION": {
            /** Ghi chú */
            note?: string;
        };
        "Payload_legacy-cluster-regularisation_REGISTER_APPLICATION": {
            /** Nhà đầu tư */
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
            /** Số văn bản đề nghị làm chủ đầu tư */
            documentNumber: string;
            /**
             * Ngày văn bản đề nghị
             * Format: date
             */
            date?: string;
            /** Thành phần hồ sơ */
            components?: ("a" | "b1" | "b2" | "b3" | "c" | "d1" | "d2" | "d3" | "d4" | "d5" | "dd1" | "dd2")[];
        };
        "Payload_legacy-cluster-regularisation_OPEN_COUNCIL": Record<string, never>;
        "Payload_legacy-cluster-regularisation_RECORD_COUNCIL_RESULT": {
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
        "Payload_legacy-cluster-regularisation_RECORD_NO_INVESTOR_QUALIFIED": {
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
        "Payload_legacy-cluster-regularisation_CALL_AGAIN": {
            /** Lý do mời lại */
            reason: string;
        };
        "Payload_legacy-cluster-regularisation_SUBMIT_PROPOSAL": {
            /** Số Tờ trình */
            documentNumber: string;
        };
        "Payload_legacy-cluster-regularisation_ISSUE_DECISION": {
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
            /** Tên cụm công nghiệp */
            name: string;
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
            /** Xử lý công trình do nhà nước đầu tư */
            stateWorks?: string;
        };
        "Payload_legacy-cluster-regularisation_RETURN_TO_DEPARTMENT": {
            /** Lý do trả lại */
            reason: string;
        };
        "Payload_legacy-cluster-regularisation_REFUSE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_legacy-cluster-regularisation_WITHDRAW": {
            /** Lý do rút hồ sơ */
            reason: string;
        };
        "Payload_decision-adjustment_CLAIM": Record<string, never>;
        "Payload_decision-adjustment_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_decision-adjustment_EXTEND": {
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
        "Payload_decision-adjustment_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_decision-adjustment_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_decision-adjustment_RECORD_DOCUMENT": {
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
        "Payload_decision-adjustment_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_decision-adjustment_LODGE": {
            /**
             * Cụm công nghiệp
             * Format: cluster-code
             */
            cluster: string;
            /** Tên cụm công nghiệp */
            clusterName: string;
            /**
             * Hướng xử lý
             * @enum {string}
             */
            direction: "adjustment" | "investorChange" | "abolition" | "ending";
            /** Số văn bản đề nghị */
            documentNumber: string;
            /** Lý do */
            reason: string;
            /** Số quyết định thành lập */
            decisionNumber?: string;
            /**
             * UBND cấp huyện hoặc cấp xã
             * Format: party-code
             */
            localAuthority?: string;
            /**
             * Chủ đầu tư hiện tại
             * Format: party-code
             */
            investor?: string;
            /** Hồ sơ kiến nghị */
            openedBy?: {
                /** Mã hồ sơ gốc */
                dossier: string;
                /** Thủ tục của hồ sơ gốc */
                procedure: string;
            };
        };
        "Payload_decision-adjustment_BEGIN_APPRAISAL": Record<string, never>;
        "Payload_decision-adjustment_SET_HANDLING_DEADLINE": {
            /** Số văn bản giao thời hạn */
            documentNumber: string;
            /**
             * Hạn xử lý
             * Format: date
             */
            dueOn: string;
        };
        "Payload_decision-adjustment_CHANGE_DIRECTION": {
            /**
             * Hướng xử lý
             * @enum {string}
             */
            direction: "adjustment" | "investorChange" | "abolition" | "ending";
            /** Lý do */
            reason: string;
        };
        "Payload_decision-adjustment_RECORD_OPINION": {
            /** Số văn bản ý kiến */
            documentNumber: string;
            /** Nội dung ý kiến */
            content: string;
        };
        "Payload_decision-adjustment_LIST_RIGHTS": {
            /** Quyền, nghĩa vụ của các bên (để trống nếu không có) */
            rights: {
                /** Mã quyền, nghĩa vụ */
                code: string;
                /** Bên có quyền, nghĩa vụ */
                holder: string;
                /** Quyền, nghĩa vụ */
                description: string;
            }[];
        };
        "Payload_decision-adjustment_SETTLE_RIGHT": {
            /** Mã quyền, nghĩa vụ */
            code: string;
            /** Số văn bản giải quyết xong */
            documentNumber: string;
        };
        "Payload_decision-adjustment_BEGIN_SELECTION": Record<string, never>;
        "Payload_decision-adjustment_REGISTER_APPLICATION": {
            /** Nhà đầu tư */
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
            /** Số văn bản đề nghị làm chủ đầu tư */
            documentNumber: string;
            /**
             * Ngày văn bản đề nghị
             * Format: date
             */
            date?: string;
            /** Thành phần hồ sơ */
            components?: ("a" | "b1" | "b2" | "b3" | "c" | "d1" | "d2" | "d3" | "d4" | "d5" | "dd1" | "dd2")[];
        };
        "Payload_decision-adjustment_OPEN_COUNCIL": Record<string, never>;
        "Payload_decision-adjustment_RECORD_COUNCIL_RESULT": {
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
        "Payload_decision-adjustment_RECORD_NO_INVESTOR_QUALIFIED": {
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
            /** Thành phần Hội đồng */
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
                /** Điểm bình quân theo nhóm tiêu chí */
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
        "Payload_decision-adjustment_CALL_AGAIN": {
            /** Lý do mời lại */
            reason: string;
        };
        "Payload_decision-adjustment_SUBMIT_APPRAISAL": {
            /** Số báo cáo thẩm định */
            documentNumber: string;
            /**
             * Kết luận
             * @enum {string}
             */
            conclusion: "agree" | "disagree";
            /** Tóm tắt thẩm định */
            summary: string;
            /** Trong cụm có công trình do nhà nước đầu tư */
            hasStateWorks: boolean;
        };
        "Payload_decision-adjustment_ADJUST_DECISION": {
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
            /** Lý do */
            reason: string;
            /** Nội dung điều chỉnh */
            content: string;
            /** Tên mới của cụm */
            name?: string;
            /** Diện tích mới (ha) */
            areaHectares?: number;
            /** Diện tích đất công nghiệp mới (ha) */
            industrialLandHectares?: number;
            /** Ngành, nghề */
            trades?: string[];
        };
        "Payload_decision-adjustment_CHANGE_INVESTOR": {
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
            /** Lý do */
            reason: string;
            /**
             * Chủ đầu tư hạ tầng kỹ thuật mới
             * Format: party-code
             */
            investor: string;
            /** Xử lý công trình do nhà nước đầu tư */
            stateWorks?: string;
        };
        "Payload_decision-adjustment_ABOLISH_DECISION": {
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
            /** Lý do */
            reason: string;
            /** Xử lý đất đai, tài sản, dự án trong cụm */
            consequences: string;
        };
        "Payload_decision-adjustment_END_CLUSTER": {
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
            /** Lý do */
            reason: string;
            /** Xử lý đất đai, tài sản, dự án trong cụm */
            consequences: string;
        };
        "Payload_decision-adjustment_RETURN_TO_DEPARTMENT": {
            /** Lý do trả lại */
            reason: string;
        };
        "Payload_decision-adjustment_RETURN": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_decision-adjustment_REFUSE": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_decision-adjustment_WITHDRAW": {
            /** Lý do rút hồ sơ */
            reason: string;
        };
        "Payload_target-monitoring_CLAIM": Record<string, never>;
        "Payload_target-monitoring_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_target-monitoring_EXTEND": {
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
        "Payload_target-monitoring_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_target-monitoring_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_target-monitoring_RECORD_DOCUMENT": {
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
        "Payload_target-monitoring_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_target-monitoring_LODGE": {
            /**
             * Cụm công nghiệp
             * Format: cluster-code
             */
            cluster: string;
            /** Tên cụm công nghiệp */
            clusterName: string;
            /** Năm */
            year: number;
            /**
             * Chủ đầu tư hạ tầng
             * Format: party-code
             */
            investor: string;
            /** Số quyết định giao chỉ tiêu */
            decisionNumber: string;
            /** Các chỉ tiêu */
            targets: {
                /** Mã chỉ tiêu */
                code: string;
                /** Chỉ tiêu */
                name: string;
                /** Đơn vị tính */
                unit: string;
                /** Chỉ tiêu được giao */
                planned: number;
            }[];
            /** Thời hạn */
            reportBy?: {
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
            /** Năm trước */
            previousYear: {
                /**
                 * Kết quả năm trước
                 * @enum {string}
                 */
                result: "met" | "missed" | "notAssessed" | "noTarget";
                /** Mã hồ sơ của năm trước */
                dossier?: string;
                /** Văn bản đánh giá năm trước */
                document?: string;
            };
        };
        "Payload_target-monitoring_CHANGE_TARGETS": {
            /** Số quyết định điều chỉnh chỉ tiêu */
            decisionNumber: string;
            /** Các chỉ tiêu */
            targets: {
                /** Mã chỉ tiêu */
                code: string;
                /** Chỉ tiêu */
                name: string;
                /** Đơn vị tính */
                unit: string;
                /** Chỉ tiêu được giao */
                planned: number;
            }[];
            /** Lý do */
            reason: string;
        };
        "Payload_target-monitoring_RECORD_PREVIOUS_YEAR": {
            /**
             * Kết quả năm trước
             * @enum {string}
             */
            result: "met" | "missed" | "notAssessed" | "noTarget";
            /** Mã hồ sơ của năm trước */
            dossier?: string;
            /** Văn bản đánh giá năm trước */
            document?: string;
        };
        "Payload_target-monitoring_REPORT_RESULT": {
            /** Kết quả từng chỉ tiêu */
            results: {
                /** Mã chỉ tiêu */
                code: string;
                /** Kết quả đạt được */
                achieved: number;
            }[];
            /** Thuyết minh */
            note?: string;
        };
        "Payload_target-monitoring_RETURN_REPORT": {
            /** Lý do trả lại */
            reason: string;
        };
        "Payload_target-monitoring_ASSESS_RESULT": {
            /** Nhận xét */
            note?: string;
        };
        "Payload_target-monitoring_RECORD_REVIEW": {
            /**
             * Kết luận xem xét
             * @enum {string}
             */
            conclusion: "goOn" | "handle" | "adjust";
            /**
             * Hướng xử lý (khi đề nghị điều chỉnh, bãi bỏ)
             * @enum {string}
             */
            direction?: "adjustment" | "investorChange" | "abolition" | "ending";
            /** Số văn bản kết luận */
            documentNumber: string;
            /** Lý do */
            reason: string;
        };
        "Payload_target-monitoring_CLOSE_YEAR": {
            /** Nguyên nhân, biện pháp */
            explanation: string;
        };
        "Payload_target-monitoring_CANCEL": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        "Payload_periodic-report_CLAIM": Record<string, never>;
        "Payload_periodic-report_REASSIGN": {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        "Payload_periodic-report_EXTEND": {
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
        "Payload_periodic-report_SUSPEND": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_periodic-report_RESUME": {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        "Payload_periodic-report_RECORD_DOCUMENT": {
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
        "Payload_periodic-report_CORRECT_ENTRY": {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        "Payload_periodic-report_LODGE": {
            /**
             * Biểu mẫu
             * @enum {string}
             */
            form: "form01" | "form02" | "form03" | "form04" | "hanoiInvestor" | "hanoiUnit";
            /** Kỳ báo cáo */
            period: {
                /**
                 * Loại kỳ
                 * @enum {string}
                 */
                kind: "month" | "quarter" | "sixMonths" | "year";
                /** Năm */
                year: number;
                /** Số của kỳ trong năm */
                number: number;
            };
            /**
             * Đơn vị báo cáo
             * Format: party-code
             */
            reporter: string;
            /** Nơi nhận báo cáo */
            recipient: string[];
            /** Đồng gửi */
            copyTo?: string[];
            /**
             * Cụm công nghiệp
             * Format: cluster-code
             */
            cluster?: string;
            /** Tên cụm công nghiệp */
            clusterName?: string;
            /** Quy tắc sinh nghĩa vụ báo cáo */
            rule?: string;
        };
        "Payload_periodic-report_SUBMIT_REPORT": {
            /** Số báo cáo */
            documentNumber?: string;
            /** Chỉ tiêu */
            indicators?: {
                /** Số chỉ tiêu trong biểu */
                code: string;
                /** Số liệu */
                value?: number;
                /** Ghi chú, lý do chưa có số liệu */
                note?: string;
            }[];
            /** Nội dung báo cáo */
            content?: string;
            /** SHA-256 của tệp */
            fileHash?: string;
            /** Tổng hợp từ các báo cáo */
            basedOn?: string[];
            /** Báo cáo còn thiếu */
            missing?: {
                /**
                 * Đơn vị chưa báo cáo
                 * Format: party-code
                 */
                reporter: string;
                /** Lý do */
                reason: string;
            }[];
        };
        "Payload_periodic-report_ACCEPT_REPORT": {
            /** Ý kiến */
            note?: string;
        };
        "Payload_periodic-report_RETURN_REPORT": {
            /** Lý do trả lại */
            reason: string;
            /**
             * Hạn báo cáo lại
             * Format: date
             */
            dueOn?: string;
        };
        "Payload_periodic-report_CANCEL": {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
        };
        Payload_inspection_CLAIM: Record<string, never>;
        Payload_inspection_REASSIGN: {
            /**
             * Người thụ lý mới
             * Format: user-name
             */
            assignee: string;
            /** Lý do */
            reason: string;
        };
        Payload_inspection_EXTEND: {
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
        Payload_inspection_SUSPEND: {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        Payload_inspection_RESUME: {
            /** Căn cứ tạm dừng */
            ground: string;
            /** Số, ký hiệu văn bản */
            documentNumber: string;
        };
        Payload_inspection_RECORD_DOCUMENT: {
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
        Payload_inspection_CORRECT_ENTRY: {
            /** Số thứ tự mục nhật ký */
            sequence: number;
            /** Trường cần đính chính */
            field: string;
            /** Giá trị đúng */
            value: string | number | boolean | null;
            /** Căn cứ đính chính */
            ground: string;
        };
        Payload_inspection_LODGE: {
            /**
             * Cụm công nghiệp
             * Format: cluster-code
             */
            cluster: string;
            /** Tên cụm công nghiệp */
            clusterName: string;
            /** Năm */
            year: number;
            /**
             * Hình thức
             * @enum {string}
             */
            kind: "inspection" | "check";
            /** Nội dung thanh tra, kiểm tra */
            content: string;
            /**
             * Cơ quan thanh tra, kiểm tra
             * Format: party-code
             */
            inspector: string;
            /**
             * UBND cấp huyện hoặc cấp xã
             * Format: party-code
             */
            localAuthority: string;
            /**
             * Đơn vị quản lý hạ tầng cụm được thanh tra, kiểm tra
             * Format: party-code
             */
            investor: string;
            /** Các cuộc thanh tra, kiểm tra cụm này trong năm (để trống nếu không có) */
            earlierInspections: {
                /** Số quyết định thanh tra, kiểm tra */
                decisionNumber: string;
                /**
                 * Ngày quyết định
                 * Format: date
                 */
                decidedOn: string;
                /** Mã hồ sơ */
                dossier?: string;
            }[];
        };
        Payload_inspection_RECORD_EARLIER_INSPECTION: {
            /** Số quyết định thanh tra, kiểm tra */
            decisionNumber: string;
            /**
             * Ngày quyết định
             * Format: date
             */
            decidedOn: string;
            /** Mã hồ sơ */
            dossier?: string;
        };
        Payload_inspection_RECORD_SIGNS_OF_VIOLATION: {
            /** Dấu hiệu vi phạm */
            description: string;
            /** Nguồn thông tin */
            source: string;
        };
        Payload_inspection_DECIDE_INSPECTION: {
            /** Số quyết định thanh tra, kiểm tra */
            documentNumber: string;
            /**
             * Làm việc tại chỗ đến ngày
             * Format: date
             */
            onSiteUntil: string;
        };
        Payload_inspection_BEGIN_ON_SITE: {
            /** Số biên bản công bố quyết định */
            documentNumber: string;
        };
        Payload_inspection_RECORD_FINDING: {
            /** Nội dung */
            content: string;
        };
        Payload_inspection_ISSUE_CONCLUSION: {
            /** Số kết luận */
            documentNumber: string;
            /** Vi phạm (để trống nếu không có) */
            violations: {
                /** Mã vi phạm */
                code: string;
                /** Vi phạm */
                description: string;
            }[];
        };
        Payload_inspection_ORDER_REMEDIATION: {
            /** Số văn bản yêu cầu khắc phục */
            documentNumber: string;
            /**
             * Hạn khắc phục
             * Format: date
             */
            dueOn: string;
        };
        Payload_inspection_REPORT_REMEDIATION: {
            /** Nội dung */
            content: string;
        };
        Payload_inspection_VERIFY_REMEDIATION: {
            /** Số văn bản xác nhận */
            documentNumber: string;
            /** Vi phạm đã khắc phục */
            remedied: string[];
        };
        Payload_inspection_REFER_VIOLATION: {
            /** Số văn bản kiến nghị */
            documentNumber: string;
            /**
             * Hướng xử lý
             * @enum {string}
             */
            direction: "adjustment" | "investorChange" | "abolition" | "ending";
            /** Căn cứ, lý do kiến nghị điều chỉnh, bãi bỏ quyết định */
            ground: string;
        };
        Payload_inspection_CLOSE: {
            /** Kết quả */
            note: string;
        };
        Payload_inspection_CANCEL: {
            /** Căn cứ pháp lý */
            ground: string;
            /** Lý do */
            reason: string;
            /** Số, ký hiệu văn bản */
            documentNumber?: string;
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
            /** Hạn chậm nhất */
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
            /** Báo cáo định kỳ */
            recurrence?: {
                /**
                 * Kỳ báo cáo
                 * @enum {string}
                 */
                every: "month" | "quarter" | "sixMonths" | "year";
                /**
                 * Kiểu hạn
                 * @enum {string}
                 */
                due: "date" | "before";
                /**
                 * Hạn của báo cáo đầu tiên
                 * Format: date
                 */
                first: string;
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
            /** Nguồn */
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
            /** Giải trình */
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
        "Payload_directive-task_SET_PERIODIC_REPORTS": {
            /** Báo cáo định kỳ */
            recurrence: {
                /**
                 * Kỳ báo cáo
                 * @enum {string}
                 */
                every: "month" | "quarter" | "sixMonths" | "year";
                /**
                 * Kiểu hạn
                 * @enum {string}
                 */
                due: "date" | "before";
                /**
                 * Hạn của báo cáo đầu tiên
                 * Format: date
                 */
                first: string;
            };
            /** Số, ký hiệu văn bản */
            documentNumber: string;
            /** Lý do */
            reason: string;
        };
        "Payload_directive-task_SUBMIT_PERIODIC_REPORT": {
            /** Nội dung báo cáo */
            content: string;
            /** Số báo cáo */
            documentNumber?: string;
        };
        "Payload_directive-task_EXPLAIN_DELAY": {
            /** Giải trình */
            explanation: {
                /** Nguyên nhân chậm */
                cause: string;
                /** Trách nhiệm của tổ chức, cá nhân liên quan */
                responsibility: string;
            };
            /** Số văn bản giải trình */
            documentNumber?: string;
        };
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
            /** Giải trình */
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
                /** @description `json`: the machine as XState reads it. `mermaid`: a state diagram as text. `scxml`: a state chart of the W3C. `bpmn`: BPMN 2.0 with its diagram. */
                format?: "json" | "mermaid" | "scxml" | "bpmn";
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
                    /** @example <scxml version="1.0"/> */
                    "application/scxml+xml": string;
                    /** @example <bpmn:definitions/> */
                    "application/xml": string;
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
    exportProcedure: {
        parameters: {
            query: {
                /** @description `json`: the whole definition with its hash. The others are what the diagram gives, with legal basis and terms. */
                format: "json" | "mermaid" | "scxml" | "bpmn";
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
            /** @description The definition as a file, in the format that was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "cluster-establishment",
                     *       "version": 1,
                     *       "definitionHash": "9f2c…",
                     *       "definition": {}
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
                    /** @example <scxml version="1.0"/> */
                    "application/scxml+xml": string;
                    /** @example <bpmn:definitions/> */
                    "application/xml": string;
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
    layOutProcedure: {
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
            /** @description The diagram with its coordinates, for whoever draws it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "width": 260,
                     *       "height": 400,
                     *       "nodes": [
                     *         {
                     *           "path": "notLodged",
                     *           "parent": null,
                     *           "x": 20,
                     *           "y": 20,
                     *           "width": 220,
                     *           "height": 56
                     *         },
                     *         {
                     *           "path": "compiling",
                     *           "parent": null,
                     *           "x": 20,
                     *           "y": 200,
                     *           "width": 220,
                     *           "height": 56
                     *         }
                     *       ],
                     *       "edges": [
                     *         {
                     *           "from": "notLodged",
                     *           "to": "compiling",
                     *           "moves": [
                     *             {
                     *               "from": "notLodged",
                     *               "to": "compiling",
                     *               "trigger": "event",
                     *               "event": "LODGE",
                     *               "conditions": []
                     *             }
                     *           ],
                     *           "points": [
                     *             {
                     *               "x": 130,
                     *               "y": 76
                     *             },
                     *             {
                     *               "x": 130,
                     *               "y": 200
                     *             }
                     *           ],
                     *           "label": {
                     *             "x": 136,
                     *             "y": 120,
                     *             "width": 110,
                     *             "height": 18
                     *           }
                     *         }
                     *       ],
                     *       "fromEverywhere": []
                     *     }
                     */
                    "application/json": components["schemas"]["ProcedureLayout"];
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
    exportDossiers: {
        parameters: {
            query: {
                /** @description Text with commas, or a workbook. */
                format: "csv" | "xlsx";
                /** @description Of headings and labels. */
                language?: "vi" | "en";
                /** @description A procedure's code. */
                procedure?: string;
                /** @description The outermost state's name. */
                state?: string;
                /** @description A party, in any capacity. */
                unit?: string;
                /** @description The party whose turn it is. */
                owner?: string;
                /** @description Who has taken it over. */
                assignee?: string;
                /** @description Only what nobody has taken over. */
                unclaimed?: boolean;
                /** @description A cluster's code. */
                cluster?: string;
                /** @description What some clock of the dossier does; `due-soon` is within two working days, `this-week` until Sunday. */
                clock?: "overdue" | "due-soon" | "this-week" | "running" | "paused";
                /** @description Words of the code, the title or the cluster, with or without accents. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list of the same filter as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "*/*": string;
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
    exportWorklist: {
        parameters: {
            query: {
                /** @description Text with commas, or a workbook. */
                format: "csv" | "xlsx";
                /** @description Of headings and labels. */
                language?: "vi" | "en";
                /** @description A part of the list; `substituted` is what is done on behalf of others. */
                queue?: "mine" | "unclaimed" | "overdue" | "due-soon" | "this-week" | "paused" | "substituted";
                /** @description Only what the caller may act on for this unit of theirs. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's worklist, or the same part of it, as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "*/*": string;
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
                /** @description The party whose turn it is. */
                owner?: string;
                /** @description Who has taken it over. */
                assignee?: string;
                /** @description Only what nobody has taken over. */
                unclaimed?: boolean;
                /** @description A cluster's code. */
                cluster?: string;
                /** @description What some clock of the dossier does; `due-soon` is within two working days, `this-week` until Sunday. */
                clock?: "overdue" | "due-soon" | "this-week" | "running" | "paused";
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
                     *             "dueOn": "2026-09-28",
                     *             "remaining": 5,
                     *             "unit": "working-day"
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
    countDossiers: {
        parameters: {
            query?: {
                /** @description A procedure's code. */
                procedure?: string;
                /** @description The outermost state's name. */
                state?: string;
                /** @description A party, in any capacity. */
                unit?: string;
                /** @description The party whose turn it is. */
                owner?: string;
                /** @description Who has taken it over. */
                assignee?: string;
                /** @description Only what nobody has taken over. */
                unclaimed?: boolean;
                /** @description A cluster's code. */
                cluster?: string;
                /** @description What some clock of the dossier does; `due-soon` is within two working days, `this-week` until Sunday. */
                clock?: "overdue" | "due-soon" | "this-week" | "running" | "paused";
                /** @description Words of the code, the title or the cluster, with or without accents. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many dossiers the list of the same filter holds, and where they stand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "all": 12,
                     *       "running": 9,
                     *       "dueSoon": 3,
                     *       "thisWeek": 4,
                     *       "overdue": 2,
                     *       "paused": 1,
                     *       "asOf": "2026-11-22T02:00:00.000Z",
                     *       "steps": [
                     *         {
                     *           "procedure": "cluster-establishment",
                     *           "state": "underAppraisal",
                     *           "all": 12,
                     *           "running": 9,
                     *           "dueSoon": 3,
                     *           "thisWeek": 4,
                     *           "overdue": 2,
                     *           "paused": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DossierCounts"];
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
    findCommonActs: {
        parameters: {
            query: {
                /** @description Dossiers' codes. */
                code: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller may do with every one of the dossiers, by one payload for all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "event": "CLAIM",
                     *           "label": "Nhận việc",
                     *           "labelEn": "Claim",
                     *           "payloadSchema": {
                     *             "type": "object",
                     *             "properties": {}
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CommonActs"];
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
            /** @description `dossier-ended`, `dossier-suspended`, `not-available`, `sheet-altered` */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    previewOnDossier: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            /** @description What the act would bring; nothing is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stateLabels": [
                     *         "Chờ bổ sung hồ sơ"
                     *       ],
                     *       "clocks": [
                     *         {
                     *           "name": "appraisal",
                     *           "label": "Thẩm định",
                     *           "status": "paused",
                     *           "dueOn": null,
                     *           "previousDueOn": "2026-11-02",
                     *           "projected": {
                     *             "resumedOn": "2026-10-23",
                     *             "dueOn": "2026-11-11"
                     *           },
                     *           "legalBasis": {
                     *             "instrument": "NĐ 32/2024/NĐ-CP",
                     *             "article": "Đ.10",
                     *             "confidence": "C-ORIG"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TransitionPreview"];
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
            /** @description `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
            /** @description `role-required`, `not-yet-readable` */
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
            /** @description `role-required`, `not-yet-readable` */
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
    verifyDossier: {
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
            /** @description Whether this journal's chain holds, and folds to what is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dossier": "000.00.01.H26-260921-0001",
                     *       "verifiedAt": "2026-11-22T02:00:00.000Z",
                     *       "entries": 7,
                     *       "intact": true,
                     *       "fault": null
                     *     }
                     */
                    "application/json": components["schemas"]["DossierVerification"];
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
    readChain: {
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
            /** @description The dossiers that opened this one and that they opened, as a tree. */
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
                     *       "relation": null,
                     *       "state": "compiling",
                     *       "stateLabel": "Đã nhận văn bản đề nghị",
                     *       "status": "active",
                     *       "acceptedAt": "2026-09-21",
                     *       "isLeftBehind": false,
                     *       "opened": []
                     *     }
                     */
                    "application/json": components["schemas"]["DossierChain"];
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
    showSimulation: {
        parameters: {
            query?: {
                /** @description Of the random draws; the same seed gives the same answer. */
                seed?: number;
                /** @description What if the supplement that is waited for came on this day. */
                supplementOn?: string;
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
            /** @description The latest lawful end, the expected end, and the ways that lead there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-11-23",
                     *       "seed": 42,
                     *       "runs": 400,
                     *       "supplementOn": null,
                     *       "standing": {
                     *         "state": "awaitingDecision",
                     *         "label": "Chờ quyết định",
                     *         "labelEn": "Awaiting decision"
                     *       },
                     *       "legalLatest": {
                     *         "on": "2026-11-30",
                     *         "provisional": false,
                     *         "unlimited": [],
                     *         "route": {
                     *           "end": {
                     *             "state": "completed",
                     *             "label": "Hoàn thành",
                     *             "labelEn": "Completed"
                     *           },
                     *           "isMain": true,
                     *           "endsOn": "2026-11-30",
                     *           "provisional": false,
                     *           "steps": [
                     *             {
                     *               "state": "awaitingDecision",
                     *               "label": "Chờ quyết định",
                     *               "labelEn": "Awaiting decision",
                     *               "enteredOn": "2026-11-23",
                     *               "leftOn": "2026-11-30",
                     *               "source": "clock",
                     *               "clock": {
                     *                 "name": "decision",
                     *                 "label": "Quyết định của UBND cấp tỉnh"
                     *               },
                     *               "legalBasis": {
                     *                 "instrument": "NĐ 32/2024/NĐ-CP",
                     *                 "article": "Đ.10",
                     *                 "confidence": "C-ORIG"
                     *               },
                     *               "provisional": false,
                     *               "event": {
                     *                 "name": "ISSUE_DECISION",
                     *                 "label": "Ban hành quyết định",
                     *                 "labelEn": "Issue the decision"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "expected": {
                     *         "p10": "2026-11-25",
                     *         "p50": "2026-11-27",
                     *         "p90": "2026-12-02"
                     *       },
                     *       "restsOn": {
                     *         "dossiers": 12,
                     *         "steps": [
                     *           {
                     *             "state": "awaitingDecision",
                     *             "label": "Chờ quyết định",
                     *             "labelEn": "Awaiting decision",
                     *             "source": "history",
                     *             "observations": 14
                     *           }
                     *         ]
                     *       },
                     *       "ends": [
                     *         {
                     *           "state": "completed",
                     *           "label": "Hoàn thành",
                     *           "labelEn": "Completed",
                     *           "share": 1
                     *         }
                     *       ],
                     *       "routes": [
                     *         {
                     *           "end": {
                     *             "state": "completed",
                     *             "label": "Hoàn thành",
                     *             "labelEn": "Completed"
                     *           },
                     *           "isMain": true,
                     *           "endsOn": "2026-11-30",
                     *           "provisional": false,
                     *           "steps": [
                     *             {
                     *               "state": "awaitingDecision",
                     *               "label": "Chờ quyết định",
                     *               "labelEn": "Awaiting decision",
                     *               "enteredOn": "2026-11-23",
                     *               "leftOn": "2026-11-30",
                     *               "source": "clock",
                     *               "clock": {
                     *                 "name": "decision",
                     *                 "label": "Quyết định của UBND cấp tỉnh"
                     *               },
                     *               "legalBasis": {
                     *                 "instrument": "NĐ 32/2024/NĐ-CP",
                     *                 "article": "Đ.10",
                     *                 "confidence": "C-ORIG"
                     *               },
                     *               "provisional": false,
                     *               "event": {
                     *                 "name": "ISSUE_DECISION",
                     *                 "label": "Ban hành quyết định",
                     *                 "labelEn": "Issue the decision"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "bounds": {
                     *         "returnsInARoute": 1,
                     *         "visitsInARun": 3,
                     *         "minObservations": 5,
                     *         "dossiersRead": 500,
                     *         "sawAllRoutes": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Simulation"];
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
            /** @description `simulation-refused` */
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
    simulateWith: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulationBody"];
            };
        };
        responses: {
            /** @description The same, with the days of some steps given; nothing is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-11-23",
                     *       "seed": 42,
                     *       "runs": 400,
                     *       "supplementOn": null,
                     *       "standing": {
                     *         "state": "awaitingDecision",
                     *         "label": "Chờ quyết định",
                     *         "labelEn": "Awaiting decision"
                     *       },
                     *       "legalLatest": {
                     *         "on": "2026-11-30",
                     *         "provisional": false,
                     *         "unlimited": [],
                     *         "route": {
                     *           "end": {
                     *             "state": "completed",
                     *             "label": "Hoàn thành",
                     *             "labelEn": "Completed"
                     *           },
                     *           "isMain": true,
                     *           "endsOn": "2026-11-30",
                     *           "provisional": false,
                     *           "steps": [
                     *             {
                     *               "state": "awaitingDecision",
                     *               "label": "Chờ quyết định",
                     *               "labelEn": "Awaiting decision",
                     *               "enteredOn": "2026-11-23",
                     *               "leftOn": "2026-11-30",
                     *               "source": "clock",
                     *               "clock": {
                     *                 "name": "decision",
                     *                 "label": "Quyết định của UBND cấp tỉnh"
                     *               },
                     *               "legalBasis": {
                     *                 "instrument": "NĐ 32/2024/NĐ-CP",
                     *                 "article": "Đ.10",
                     *                 "confidence": "C-ORIG"
                     *               },
                     *               "provisional": false,
                     *               "event": {
                     *                 "name": "ISSUE_DECISION",
                     *                 "label": "Ban hành quyết định",
                     *                 "labelEn": "Issue the decision"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "expected": {
                     *         "p10": "2026-11-25",
                     *         "p50": "2026-11-27",
                     *         "p90": "2026-12-02"
                     *       },
                     *       "restsOn": {
                     *         "dossiers": 12,
                     *         "steps": [
                     *           {
                     *             "state": "awaitingDecision",
                     *             "label": "Chờ quyết định",
                     *             "labelEn": "Awaiting decision",
                     *             "source": "history",
                     *             "observations": 14
                     *           }
                     *         ]
                     *       },
                     *       "ends": [
                     *         {
                     *           "state": "completed",
                     *           "label": "Hoàn thành",
                     *           "labelEn": "Completed",
                     *           "share": 1
                     *         }
                     *       ],
                     *       "routes": [
                     *         {
                     *           "end": {
                     *             "state": "completed",
                     *             "label": "Hoàn thành",
                     *             "labelEn": "Completed"
                     *           },
                     *           "isMain": true,
                     *           "endsOn": "2026-11-30",
                     *           "provisional": false,
                     *           "steps": [
                     *             {
                     *               "state": "awaitingDecision",
                     *               "label": "Chờ quyết định",
                     *               "labelEn": "Awaiting decision",
                     *               "enteredOn": "2026-11-23",
                     *               "leftOn": "2026-11-30",
                     *               "source": "clock",
                     *               "clock": {
                     *                 "name": "decision",
                     *                 "label": "Quyết định của UBND cấp tỉnh"
                     *               },
                     *               "legalBasis": {
                     *                 "instrument": "NĐ 32/2024/NĐ-CP",
                     *                 "article": "Đ.10",
                     *                 "confidence": "C-ORIG"
                     *               },
                     *               "provisional": false,
                     *               "event": {
                     *                 "name": "ISSUE_DECISION",
                     *                 "label": "Ban hành quyết định",
                     *                 "labelEn": "Issue the decision"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "bounds": {
                     *         "returnsInARoute": 1,
                     *         "visitsInARun": 3,
                     *         "minObservations": 5,
                     *         "dossiersRead": 500,
                     *         "sawAllRoutes": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Simulation"];
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
            /** @description `cross-site-request`, `csrf-token-mismatch` */
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
            /** @description `simulation-refused` */
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
    beginNewUpload: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadBody"];
            };
        };
        responses: {
            /** @description There is room for the file; send it in parts, beginning at 0. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11",
                     *       "component": "b2",
                     *       "replaces": null,
                     *       "name": "bao-cao-dau-tu.pdf",
                     *       "size": 1843200,
                     *       "received": 1048576,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "expiresAt": "2026-09-22T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
            /** @description `cross-site-request`, `csrf-token-mismatch`, `not-yet-readable`, `upload-not-permitted` */
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
            /** @description `upload-closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`, `file-too-large` */
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
            /** @description `unknown-component`, `replaced-file-unknown`, `file-empty`, `too-many-files` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-uploads` */
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
    showUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A dossier's code. */
                code: string;
                /** @description An upload's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much has come. `HEAD` tells it in headers, as tus has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11",
                     *       "component": "b2",
                     *       "replaces": null,
                     *       "name": "bao-cao-dau-tu.pdf",
                     *       "size": 1843200,
                     *       "received": 1048576,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "expiresAt": "2026-09-22T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
            /** @description `not-yet-readable` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-visible`, `upload-not-found` */
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
    giveUpUpload: {
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
                /** @description A dossier's code. */
                code: string;
                /** @description An upload's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Given up; what had come is thrown away. */
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
            /** @description `cross-site-request`, `csrf-token-mismatch`, `not-yet-readable` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-visible`, `upload-not-found` */
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
    sendPart: {
        parameters: {
            query?: never;
            header: {
                /** @description How many bytes came before this part. */
                "upload-offset": string;
                /**
                 * @description The `csrfToken` that `POST /session` and `GET /session` give.
                 * @example p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE
                 */
                "x-csrf-token": string;
            };
            path: {
                /** @description A dossier's code. */
                code: string;
                /** @description An upload's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description The part is there; `Upload-Offset` tells where the next one begins. */
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
            /** @description `cross-site-request`, `csrf-token-mismatch`, `not-yet-readable` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-visible`, `upload-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload-offset-wrong` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`, `file-too-large` */
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
    completeOneUpload: {
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
                /** @description A dossier's code. */
                code: string;
                /** @description An upload's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is in the dossier. Asked again, the same file is answered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11",
                     *       "component": "b2",
                     *       "firstId": "6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11",
                     *       "version": 1,
                     *       "name": "bao-cao-dau-tu.pdf",
                     *       "size": 1843200,
                     *       "mediaType": "application/pdf",
                     *       "isShown": true,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "isScanned": false,
                     *       "uploadedBy": "commune-handler",
                     *       "uploadedFor": "hn.ubnd-xa-mau",
                     *       "uploadedAt": "2026-09-21T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DossierFile"];
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
            /** @description `cross-site-request`, `csrf-token-mismatch`, `not-yet-readable` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-visible`, `upload-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload-incomplete` */
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
            /** @description `file-hash-wrong`, `file-type-refused`, `file-infected`, `too-many-files` */
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
            /** @description `unavailable`, `scan-unavailable` */
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
    listFiles: {
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
            /** @description The files that the caller may read, and what they are sending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11",
                     *           "component": "b2",
                     *           "firstId": "6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11",
                     *           "version": 1,
                     *           "name": "bao-cao-dau-tu.pdf",
                     *           "size": 1843200,
                     *           "mediaType": "application/pdf",
                     *           "isShown": true,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "isScanned": false,
                     *           "uploadedBy": "commune-handler",
                     *           "uploadedFor": "hn.ubnd-xa-mau",
                     *           "uploadedAt": "2026-09-21T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "uploads": [
                     *         {
                     *           "id": "0b6d9a4e-2c43-4d0f-8a53-0c9a1f2f7b10",
                     *           "component": "b2",
                     *           "replaces": null,
                     *           "name": "bao-cao-dau-tu.pdf",
                     *           "size": 1843200,
                     *           "received": 1048576,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "expiresAt": "2026-09-22T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "canUpload": true,
                     *       "limits": {
                     *         "maxBytes": 104857600,
                     *         "maxFilesPerComponent": 20,
                     *         "extensions": [
                     *           "pdf",
                     *           "jpg",
                     *           "png"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DossierFileList"];
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
            /** @description `not-yet-readable` */
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
    readFileContent: {
        parameters: {
            query?: {
                /** @description Hands the file out instead of showing it. */
                download?: boolean;
            };
            header?: never;
            path: {
                /** @description A dossier's code. */
                code: string;
                /** @description A file's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content; `Range` asks for a part of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "*/*": string;
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
            /** @description `not-yet-readable` */
            403: {
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
            /** @description `range-not-satisfiable` */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`, `file-damaged` */
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
                /** @description A part of the list; `substituted` is what is done on behalf of others. */
                queue?: "mine" | "unclaimed" | "overdue" | "due-soon" | "this-week" | "paused" | "substituted";
                /** @description Only what the caller may act on for this unit of theirs. */
                unit?: string;
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
                     *             "dueOn": "2026-09-28",
                     *             "remaining": 5,
                     *             "unit": "working-day"
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
    countWorklist: {
        parameters: {
            query?: {
                /** @description Only what the caller may act on for this unit of theirs. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How long the worklist and each part of it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "all": 12,
                     *       "mine": 4,
                     *       "unclaimed": 5,
                     *       "overdue": 2,
                     *       "dueSoon": 3,
                     *       "thisWeek": 4,
                     *       "paused": 1,
                     *       "substituted": 0
                     *     }
                     */
                    "application/json": components["schemas"]["WorklistCounts"];
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
    listUnitLoads: {
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
                /** @description The party whose turn it is. */
                owner?: string;
                /** @description Who has taken it over. */
                assignee?: string;
                /** @description Only what nobody has taken over. */
                unclaimed?: boolean;
                /** @description A cluster's code. */
                cluster?: string;
                /** @description What some clock of the dossier does; `due-soon` is within two working days, `this-week` until Sunday. */
                clock?: "overdue" | "due-soon" | "this-week" | "running" | "paused";
                /** @description Words of the code, the title or the cluster, with or without accents. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of each party whose turn it is, how long the list of the same filter is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unit": "hn.so-cong-thuong",
                     *           "unitName": "Sở Công Thương",
                     *           "isCompany": false,
                     *           "open": 12,
                     *           "overdue": 2,
                     *           "thisWeek": 4,
                     *           "paused": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitLoadList"];
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
    listPersonLoads: {
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
                /** @description The party whose turn it is. */
                owner?: string;
                /** @description Who has taken it over. */
                assignee?: string;
                /** @description Only what nobody has taken over. */
                unclaimed?: boolean;
                /** @description A cluster's code. */
                cluster?: string;
                /** @description What some clock of the dossier does; `due-soon` is within two working days, `this-week` until Sunday. */
                clock?: "overdue" | "due-soon" | "this-week" | "running" | "paused";
                /** @description Words of the code, the title or the cluster, with or without accents. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for each person of each, with the handlers of the caller’s units for whom nothing waits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unit": "hn.so-cong-thuong",
                     *           "unitName": "Sở Công Thương",
                     *           "isCompany": false,
                     *           "open": 12,
                     *           "overdue": 2,
                     *           "thisWeek": 4,
                     *           "paused": 1,
                     *           "person": null,
                     *           "standIn": null
                     *         },
                     *         {
                     *           "unit": "hn.so-cong-thuong",
                     *           "unitName": "Sở Công Thương",
                     *           "isCompany": false,
                     *           "open": 12,
                     *           "overdue": 2,
                     *           "thisWeek": 4,
                     *           "paused": 1,
                     *           "person": "department-handler",
                     *           "standIn": {
                     *             "user": "department-leader",
                     *             "to": "2026-11-27"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PersonLoadList"];
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
    showFigure: {
        parameters: {
            query: {
                /** @description The first day of the period. */
                from: string;
                /** @description The last day of the period. */
                to: string;
                /** @description Only of this procedure. */
                procedure?: string;
            };
            header?: never;
            path: {
                /** @description Which figure. */
                figure: "limits" | "steps" | "returns" | "overdue";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One figure of a period, row by row; behind each row lie the cases that it counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "figure": "limits",
                     *       "from": "2026-01-01",
                     *       "to": "2026-12-31",
                     *       "rows": [
                     *         {
                     *           "procedure": "cluster-establishment",
                     *           "procedureName": "Thành lập cụm công nghiệp",
                     *           "subject": "appraisal",
                     *           "label": "Thẩm định",
                     *           "labelEn": "Thẩm định",
                     *           "outcome": "onTime",
                     *           "unit": null,
                     *           "unitName": null,
                     *           "count": 12,
                     *           "medianDays": 21.5,
                     *           "longestDays": 30
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Statistics"];
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
    listCases: {
        parameters: {
            query: {
                /** @description The first day of the period. */
                from: string;
                /** @description The last day of the period. */
                to: string;
                /** @description Only of this procedure. */
                procedure?: string;
                /** @description The `subject` of the row. */
                subject: string;
                /** @description The `outcome` of the row, if it has one. */
                outcome?: string;
                /** @description The `unit` of the row, if it has one. */
                unit?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Which figure. */
                figure: "limits" | "steps" | "returns" | "overdue";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What one row counts, the earliest first. */
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
                     *           "title": "Thành lập cụm công nghiệp: Bắc Sông",
                     *           "at": "2026-11-22T02:00:00.000Z",
                     *           "days": 21.5
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["StatisticsCases"];
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
    listReportForms: {
        parameters: {
            query?: {
                /** @description Needed by whoever has roles in several provinces. */
                province?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forms of the caller's province, and their periods around today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "form": "form02",
                     *           "label": "Biểu 02 (TT 14/2024)",
                     *           "reporter": "Chủ đầu tư hạ tầng",
                     *           "recipients": "Thống kê, UBND cấp huyện (nay là cấp xã), Sở",
                     *           "indicators": 14,
                     *           "basis": {
                     *             "instrument": "TT 14/2024/TT-BCT",
                     *             "article": "Đ.3",
                     *             "confidence": "C-ORIG"
                     *           },
                     *           "periods": [
                     *             {
                     *               "period": "2026",
                     *               "name": "năm 2026",
                     *               "lastDay": "2026-12-19"
                     *             }
                     *           ],
                     *           "current": "2026"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReportFormList"];
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
            /** @description `province-undetermined` */
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
    listReportDuties: {
        parameters: {
            query: {
                /** @description Needed by whoever has roles in several provinces. */
                province?: string;
                /** @description Which form. */
                form: "form01" | "form02" | "form03" | "form04" | "hanoiInvestor" | "hanoiUnit";
                /** @description `2026`, `2026-H1`, `2026-Q3` or `2026-07`. */
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The duties of one form and period that concern the caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "province": "hn",
                     *       "formLabel": "Biểu 02 (TT 14/2024)",
                     *       "form": "form02",
                     *       "period": "2026",
                     *       "periodName": "năm 2026",
                     *       "lastDay": "2026-12-19",
                     *       "isWhole": true,
                     *       "duties": [
                     *         {
                     *           "key": "form02/year/2026/1/hn.cong-ty-vi-du/hn.ccn-vi-du",
                     *           "reporter": {
                     *             "code": "hn.cong-ty-vi-du",
                     *             "name": "Công ty Ví dụ (đơn vị mẫu)"
                     *           },
                     *           "cluster": {
                     *             "code": "hn.ccn-vi-du",
                     *             "name": "CCN Ví dụ"
                     *           },
                     *           "recipients": [
                     *             {
                     *               "code": "hn.ubnd-xa-mau",
                     *               "name": "UBND xã (đơn vị mẫu)"
                     *             },
                     *             {
                     *               "code": "hn.so-cong-thuong",
                     *               "name": "Sở Công Thương"
                     *             }
                     *           ],
                     *           "copyTo": [
                     *             "Cơ quan thống kê"
                     *           ],
                     *           "unknown": [],
                     *           "status": "lodged",
                     *           "dossier": {
                     *             "code": "000.00.01.H26-261102-0001",
                     *             "title": "Báo cáo: Biểu 02 (TT 14/2024), năm 2026, CCN Ví dụ",
                     *             "state": "submitted",
                     *             "stateLabel": "Đã gửi báo cáo",
                     *             "stateLabelEn": "Submitted",
                     *             "status": "active",
                     *             "submittedOn": "2026-12-10",
                     *             "inTime": true
                     *           },
                     *           "mayLodge": false
                     *         }
                     *       ],
                     *       "beside": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReportDuties"];
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
            /** @description `province-undetermined` */
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
    lodgeReportDuties: {
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
                "application/json": components["schemas"]["LodgementOfDutiesBody"];
            };
        };
        responses: {
            /** @description What came of each; sent again, it lodges only what is still missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "key": "form02/year/2026/1/hn.cong-ty-vi-du/hn.ccn-vi-du",
                     *           "reporter": {
                     *             "code": "hn.cong-ty-vi-du",
                     *             "name": "Công ty Ví dụ (đơn vị mẫu)"
                     *           },
                     *           "cluster": {
                     *             "code": "hn.ccn-vi-du",
                     *             "name": "CCN Ví dụ"
                     *           },
                     *           "dossier": "000.00.01.H26-261102-0001",
                     *           "refusal": null
                     *         }
                     *       ],
                     *       "left": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ReportLodgement"];
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
            /** @description `province-undetermined` */
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
    rollUpReports: {
        parameters: {
            query: {
                /** @description Needed by whoever has roles in several provinces. */
                province?: string;
                /** @description Which form. */
                form: "form01" | "form02" | "form03" | "form04" | "hanoiInvestor" | "hanoiUnit";
                /** @description `2026`, `2026-H1`, `2026-Q3` or `2026-07`. */
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums of one form and period, unit by unit, and what is missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "province": "hn",
                     *       "formLabel": "Biểu 02 (TT 14/2024)",
                     *       "form": "form02",
                     *       "period": "2026",
                     *       "periodName": "năm 2026",
                     *       "lastDay": "2026-12-19",
                     *       "isWhole": true,
                     *       "indicators": 14,
                     *       "unit": {
                     *         "code": "hn.so-cong-thuong",
                     *         "name": "Sở Công Thương"
                     *       },
                     *       "figures": [
                     *         {
                     *           "code": "1",
                     *           "sum": "42.5",
                     *           "from": [
                     *             "000.00.01.H26-261102-0001"
                     *           ],
                     *           "without": []
                     *         }
                     *       ],
                     *       "missing": [],
                     *       "below": [
                     *         {
                     *           "unit": {
                     *             "code": "hn.ubnd-xa-mau",
                     *             "name": "UBND xã (đơn vị mẫu)"
                     *           },
                     *           "figures": [
                     *             {
                     *               "code": "1",
                     *               "sum": "42.5",
                     *               "from": [
                     *                 "000.00.01.H26-261102-0001"
                     *               ],
                     *               "without": []
                     *             }
                     *           ],
                     *           "missing": []
                     *         }
                     *       ],
                     *       "beside": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReportRollUp"];
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
            /** @description `province-undetermined` */
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
    exportRollUp: {
        parameters: {
            query: {
                /** @description Needed by whoever has roles in several provinces. */
                province?: string;
                /** @description Which form. */
                form: "form01" | "form02" | "form03" | "form04" | "hanoiInvestor" | "hanoiUnit";
                /** @description `2026`, `2026-H1`, `2026-Q3` or `2026-07`. */
                period: string;
                /** @description Of headings and labels. */
                language?: "vi" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports of one form and period and their sums, as an Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "*/*": string;
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
            /** @description `province-undetermined` */
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
    downloadReportForm: {
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
            /** @description The blank form of the report, as an Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "*/*": string;
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
            /** @description `not-permitted` */
            403: {
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
            /** @description `not-available`, `dossier-suspended` */
            409: {
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
    readReportForm: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description What the form says, for the act; nothing is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payload": {
                     *         "documentNumber": "12/BC-CĐT",
                     *         "indicators": [
                     *           {
                     *             "code": "1",
                     *             "value": 42.5
                     *           },
                     *           {
                     *             "code": "2",
                     *             "note": "Chưa có số liệu"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FilledReportForm"];
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
            /** @description `cross-site-request`, `csrf-token-mismatch`, `not-permitted` */
            403: {
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
            /** @description `not-available`, `dossier-suspended` */
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
            /** @description `workbook-refused`, `report-form-faulty` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-workbooks` */
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
    showSchedule: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description A party, in any capacity. */
                unit?: string;
                /** @description A cluster's code. */
                cluster?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was reached, is aimed at and was missed, cluster by cluster. */
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
                     *           "title": "Đầu tư hạ tầng CCN Ví dụ",
                     *           "cluster": "hn.ccn-vi-du",
                     *           "acceptedAt": "2025-03-01",
                     *           "marks": [
                     *             {
                     *               "milestone": "landClearance",
                     *               "kind": "reached",
                     *               "on": "2025-06-30"
                     *             },
                     *             {
                     *               "milestone": "groundbreaking",
                     *               "kind": "target",
                     *               "on": "2026-12-31"
                     *             }
                     *           ],
                     *           "percents": {
                     *             "landClearance": 100,
                     *             "works": null,
                     *             "occupancy": null
                     *           },
                     *           "flags": [
                     *             "Nguồn ghi hai ngày khởi công khác nhau."
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ScheduleList"];
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
    listSavedViews: {
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
            /** @description The caller's own views, and those shared with their units. */
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
                     *           "name": "Quá hạn của Sở",
                     *           "address": "/dossiers?clock=overdue",
                     *           "unit": "hn.so-cong-thuong",
                     *           "unitName": "Sở Công Thương",
                     *           "savedBy": "department-leader",
                     *           "savedAt": "2026-11-22T02:00:00.000Z",
                     *           "canRemove": true
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SavedViewList"];
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
    saveView: {
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
                "application/json": components["schemas"]["SavedViewBody"];
            };
        };
        responses: {
            /** @description Saved; an earlier one of the same name gives way. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "17",
                     *       "name": "Quá hạn của Sở",
                     *       "address": "/dossiers?clock=overdue",
                     *       "unit": "hn.so-cong-thuong",
                     *       "unitName": "Sở Công Thương",
                     *       "savedBy": "department-leader",
                     *       "savedAt": "2026-11-22T02:00:00.000Z",
                     *       "canRemove": true
                     *     }
                     */
                    "application/json": components["schemas"]["SavedView"];
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
    removeView: {
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
                /** @description The number of a saved view. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
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
    listCouncils: {
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
            /** @description The councils that the caller may see, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "000.00.01.H26-261020-0001",
                     *           "title": "Lựa chọn chủ đầu tư Cụm công nghiệp Ví dụ",
                     *           "state": "scoring",
                     *           "status": "active",
                     *           "version": 12,
                     *           "cluster": null,
                     *           "seat": "councilMember",
                     *           "hasDeclared": true,
                     *           "sheet": "none",
                     *           "dueOn": "2026-10-30",
                     *           "applicants": 2
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilList"];
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
    listCriteriaSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The criteria sets that come with the release, to be adopted or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "statutory-minimum",
                     *           "version": 1,
                     *           "name": "Bốn nhóm tiêu chí theo nghị định",
                     *           "source": {
                     *             "document": "NĐ 32/2024/NĐ-CP Đ.13.2",
                     *             "confidence": "C-ORIG"
                     *           },
                     *           "preconditions": [],
                     *           "groups": [
                     *             {
                     *               "group": "finance",
                     *               "criteria": [
                     *                 {
                     *                   "kind": "points",
                     *                   "code": "4",
                     *                   "name": "Năng lực tài chính",
                     *                   "max": 40
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "tieChain": [
                     *             "chair"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CriteriaSetList"];
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
    showCouncil: {
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
            /** @description The council as the caller finds it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "000.00.01.H26-261020-0001",
                     *       "title": "Lựa chọn chủ đầu tư Cụm công nghiệp Ví dụ",
                     *       "state": "scoring",
                     *       "status": "active",
                     *       "version": 12,
                     *       "cluster": null,
                     *       "seat": "councilMember",
                     *       "hasDeclared": true,
                     *       "sheet": "none",
                     *       "dueOn": "2026-10-30",
                     *       "applicants": 2,
                     *       "openedBy": "000.00.01.H26-260921-0001",
                     *       "establishment": {
                     *         "number": "2736/QĐ-UBND",
                     *         "date": "2026-10-20",
                     *         "fileHash": null
                     *       },
                     *       "adoption": {
                     *         "number": "01/QĐ-HĐ",
                     *         "date": "2026-10-21",
                     *         "fileHash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4"
                     *       },
                     *       "authorisedDeputy": null,
                     *       "members": 7,
                     *       "recused": 1,
                     *       "declared": 6,
                     *       "submitted": 5,
                     *       "quorum": {
                     *         "share": "2/3",
                     *         "needed": 5,
                     *         "present": 5,
                     *         "isLed": true,
                     *         "isMet": true,
                     *         "label": "Không phải quy định bắt buộc của pháp luật",
                     *         "legalBasis": {
                     *           "instrument": "NĐ 32/2024/NĐ-CP",
                     *           "article": "Đ.13.2",
                     *           "confidence": "UNKNOWN"
                     *         }
                     *       },
                     *       "closingRequest": null,
                     *       "closing": null
                     *     }
                     */
                    "application/json": components["schemas"]["Council"];
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
    listMembers: {
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
            /** @description Who sits, who was recused or replaced, and the helpers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "user": "council-chair",
                     *           "title": "Phó Chủ tịch UBND thành phố",
                     *           "role": "councilChair",
                     *           "party": "hn.ubnd-thanh-pho",
                     *           "standing": "seated",
                     *           "hasDeclared": true,
                     *           "isAuthorised": false
                     *         }
                     *       ],
                     *       "helpers": [
                     *         "Phó Trưởng phòng Quản lý công nghiệp"
                     *       ],
                     *       "replacements": []
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilMembers"];
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
    establishCouncil: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `ESTABLISH_COUNCIL`: the decision that sets the council up. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    showCriteria: {
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
            /** @description The criteria set of this selection, in the form in which it is imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "set": {
                     *         "code": "statutory-minimum",
                     *         "version": 1,
                     *         "name": "Bốn nhóm tiêu chí theo nghị định",
                     *         "source": {
                     *           "document": "NĐ 32/2024/NĐ-CP Đ.13.2",
                     *           "confidence": "C-ORIG"
                     *         },
                     *         "preconditions": [],
                     *         "groups": [
                     *           {
                     *             "group": "finance",
                     *             "criteria": [
                     *               {
                     *                 "kind": "points",
                     *                 "code": "4",
                     *                 "name": "Năng lực tài chính",
                     *                 "max": 40
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "tieChain": [
                     *           "chair"
                     *         ]
                     *       },
                     *       "adoption": null
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilCriteria"];
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
    proposeCriteria: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `PROPOSE_CRITERIA`: a whole criteria set; it is checked by the rules. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    listApplications: {
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
            /** @description The applications, and what the review found of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "party": "hn.nha-dau-tu-a",
                     *           "name": "Nhà đầu tư A (đơn vị mẫu)",
                     *           "taxCode": null,
                     *           "documentNumber": "01/CV-A",
                     *           "receivedOn": "2026-09-21",
                     *           "components": [
                     *             "b1",
                     *             "b2"
                     *           ],
                     *           "files": [
                     *             {
                     *               "component": "b2",
                     *               "name": "bao-cao-dau-tu.pdf",
                     *               "fileHash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4"
                     *             }
                     *           ],
                     *           "isEligible": true,
                     *           "checks": [
                     *             {
                     *               "code": "1",
                     *               "name": "Có ngành nghề phù hợp",
                     *               "passed": true,
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilApplications"];
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
            /** @description `declaration-missing` */
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
    showConflicts: {
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
            /** @description On whom members declare, what the caller declared, and how many have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applicants": [
                     *         {
                     *           "party": "hn.nha-dau-tu-a",
                     *           "name": "Nhà đầu tư A (đơn vị mẫu)"
                     *         }
                     *       ],
                     *       "mine": {
                     *         "user": "council-member-1",
                     *         "on": "2026-10-22",
                     *         "conflicts": [
                     *           {
                     *             "party": "hn.nha-dau-tu-a",
                     *             "kind": "none",
                     *             "explanation": null
                     *           }
                     *         ]
                     *       },
                     *       "declared": 6,
                     *       "recused": 1,
                     *       "declarations": null
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilConflicts"];
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
    declareConflicts: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `DECLARE_CONFLICTS`: on every applicant. After a conflict the council is out of sight. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    replaceMember: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `REPLACE_MEMBER`: by a new decision. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    authoriseDeputy: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `AUTHORISE_DEPUTY`: a Deputy may act for the Chair. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    adoptCriteria: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `ADOPT_CRITERIA`: by the decision of the Chair; the criteria stand from then on. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    recordFiles: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `RECORD_FILES`: electronic files of an application, by their hashes. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    reviewEligibility: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `REVIEW_ELIGIBILITY`: one application against every precondition. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    beginReview: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `BEGIN_REVIEW`: enough members have declared. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    dissolveCouncil: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `DISSOLVE_COUNCIL`: ends without a result. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    listSheets: {
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
            /** @description Who has submitted; the sheets themselves once the scoring is closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "member": "council-member-1",
                     *           "title": "Phó Giám đốc Sở Tài chính",
                     *           "status": "submitted",
                     *           "submittedOn": "2026-10-28",
                     *           "hash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4",
                     *           "reopenings": [],
                     *           "lastDay": "2026-10-30"
                     *         }
                     *       ],
                     *       "sheets": null
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilSheets"];
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
            /** @description `declaration-missing` */
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
    showOwnSheet: {
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
            /** @description The caller's own sheet, as far as it has come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "draft",
                     *       "round": 1,
                     *       "marks": {
                     *         "hn.nha-dau-tu-a": {
                     *           "4": {
                     *             "value": 30,
                     *             "comment": "Đủ vốn."
                     *           }
                     *         }
                     *       },
                     *       "given": 1,
                     *       "asked": 8,
                     *       "savedAt": "2026-10-28T02:00:00.000Z",
                     *       "revision": 3,
                     *       "hash": null,
                     *       "lastDay": "2026-10-30"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnSheet"];
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
            /** @description `role-required`, `declaration-missing` */
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
    saveOwnDraft: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            /** @description Saved as a draft; it may have gaps, and may be saved as often as wished. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 3,
                     *       "savedAt": "2026-10-28T02:00:00.000Z",
                     *       "given": 1,
                     *       "asked": 8
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDraft"];
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
            /** @description `cross-site-request`, `csrf-token-mismatch`, `not-permitted` */
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
            /** @description `not-available`, `dossier-ended`, `dossier-suspended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-sheet` */
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
            /** @description `condition-not-met`, `score-malformed`, `score-above-maximum`, `score-off-step`, `score-unknown-level` */
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
    submitOwnSheet: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionBody"];
            };
        };
        responses: {
            /** @description `SUBMIT_SHEET`: locks the draft; its salted hash enters the journal. */
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
            /** @description `stale-version`, `stale-sheet` */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later`, `sheet-not-drafted`, `score-missing`, `comment-missing`, `score-malformed`, `score-above-maximum`, `score-off-step`, `score-unknown-level` */
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
    reopenSheet: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `REOPEN_SHEET`: a member may change and submit again; the old sheet stays. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    openScoring: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `OPEN_SCORING`: until the end of the day that the Chair sets. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    showResult: {
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
            /** @description Averages, ranking, the tie if there is one, and how far the members lie apart. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         "council-chair",
                     *         "council-member-1"
                     *       ],
                     *       "passMark": 50,
                     *       "ranking": [
                     *         {
                     *           "party": "hn.nha-dau-tu-a",
                     *           "name": "Nhà đầu tư A (đơn vị mẫu)",
                     *           "rank": 1,
                     *           "total": {
                     *             "exact": "229/3",
                     *             "shown": "76.33"
                     *           },
                     *           "groups": {
                     *             "finance": {
                     *               "exact": "30",
                     *               "shown": "30.00"
                     *             }
                     *           },
                     *           "criteria": [
                     *             {
                     *               "code": "4",
                     *               "average": {
                     *                 "exact": "30",
                     *                 "shown": "30.00"
                     *               }
                     *             }
                     *           ],
                     *           "failing": [],
                     *           "qualifies": true
                     *         }
                     *       ],
                     *       "notScored": [],
                     *       "tieChain": [
                     *         "chair"
                     *       ],
                     *       "standing": {
                     *         "leaders": [
                     *           "hn.nha-dau-tu-a"
                     *         ],
                     *         "decidedBy": "total",
                     *         "waitsFor": null
                     *       },
                     *       "ballots": null,
                     *       "tieProposal": null,
                     *       "winner": null,
                     *       "spread": [
                     *         {
                     *           "party": "hn.nha-dau-tu-a",
                     *           "criterion": "4",
                     *           "min": "29",
                     *           "max": "31",
                     *           "mean": {
                     *             "exact": "30",
                     *             "shown": "30.00"
                     *           },
                     *           "deviation": "1.00",
                     *           "distances": [
                     *             {
                     *               "member": "council-member-1",
                     *               "score": "31",
                     *               "distance": "1"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilResult"];
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
            /** @description `declaration-missing` */
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
            /** @description `scoring-not-closed` */
            409: {
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
    showMinutes: {
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
            /** @description The minutes as data, complete enough to print. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "council": {
                     *         "code": "000.00.01.H26-261020-0001",
                     *         "cluster": "Cụm công nghiệp Ví dụ",
                     *         "openedBy": "000.00.01.H26-260921-0001"
                     *       },
                     *       "establishment": {
                     *         "number": "2736/QĐ-UBND",
                     *         "date": "2026-10-20",
                     *         "fileHash": null
                     *       },
                     *       "adoption": null,
                     *       "criteria": "Bốn nhóm tiêu chí theo nghị định",
                     *       "number": "01/BB-HĐ",
                     *       "date": "2026-11-02",
                     *       "meeting": {
                     *         "date": "2026-11-02",
                     *         "place": null
                     *       },
                     *       "attendance": [
                     *         {
                     *           "user": "council-chair",
                     *           "title": "Phó Chủ tịch UBND thành phố",
                     *           "role": "councilChair",
                     *           "isPresent": true
                     *         }
                     *       ],
                     *       "recusals": [],
                     *       "quorum": {
                     *         "share": "2/3",
                     *         "needed": 5,
                     *         "present": 5,
                     *         "isLed": true,
                     *         "isMet": true,
                     *         "label": "Không phải quy định bắt buộc của pháp luật",
                     *         "legalBasis": {
                     *           "instrument": "NĐ 32/2024/NĐ-CP",
                     *           "article": "Đ.13.2",
                     *           "confidence": "UNKNOWN"
                     *         }
                     *       },
                     *       "sheets": [
                     *         {
                     *           "member": "council-chair",
                     *           "title": "Phó Chủ tịch UBND thành phố",
                     *           "hash": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4",
                     *           "on": "2026-10-28"
                     *         }
                     *       ],
                     *       "ranking": [
                     *         {
                     *           "party": "hn.nha-dau-tu-a",
                     *           "name": "Nhà đầu tư A (đơn vị mẫu)",
                     *           "rank": 1,
                     *           "total": {
                     *             "exact": "229/3",
                     *             "shown": "76.33"
                     *           },
                     *           "groups": {
                     *             "finance": {
                     *               "exact": "30",
                     *               "shown": "30.00"
                     *             }
                     *           },
                     *           "criteria": [
                     *             {
                     *               "code": "4",
                     *               "average": {
                     *                 "exact": "30",
                     *                 "shown": "30.00"
                     *               }
                     *             }
                     *           ],
                     *           "failing": [],
                     *           "qualifies": true
                     *         }
                     *       ],
                     *       "notScored": [],
                     *       "standing": {
                     *         "leaders": [
                     *           "hn.nha-dau-tu-a"
                     *         ],
                     *         "decidedBy": "total",
                     *         "waitsFor": null
                     *       },
                     *       "tieReason": null,
                     *       "winner": {
                     *         "party": "hn.nha-dau-tu-a",
                     *         "name": "Nhà đầu tư A (đơn vị mẫu)"
                     *       },
                     *       "objections": [],
                     *       "remarks": null,
                     *       "signatures": [
                     *         {
                     *           "user": "council-chair",
                     *           "title": "Phó Chủ tịch UBND thành phố",
                     *           "signed": true,
                     *           "reason": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilMinutes"];
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
            /** @description `declaration-missing` */
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
            /** @description `scoring-not-closed` */
            409: {
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
    concludeSelection: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `CONCLUDE`: the minutes, and the investor whom the rules name. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    closeCouncilScoring: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `CLOSE_SCORING`: by the Chair, after the secretary; the sheets are opened and tallied. */
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
            /** @description `dossier-ended`, `dossier-suspended`, `not-available`, `sheet-altered` */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    requestClosing: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `REQUEST_CLOSING`: the secretary has found the sheets in order. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    beginDeliberation: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `BEGIN_DELIBERATION`: the council meets. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    recordBallots: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `RECORD_BALLOTS`: where the adopted chain asks for them. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    proposeTieBreak: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `PROPOSE_TIE_BREAK`: as the Chair proposes, with the reason. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    concludeWithoutWinner: {
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
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description `CONCLUDE_WITHOUT_WINNER`: the minutes of a selection in which nobody qualified. */
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
            /** @description `command-id-reused`, `unknown-event`, `payload-invalid`, `condition-not-met`, `unknown-reference`, `occurred-in-future`, `occurred-before-previous`, `backdating-needs-reason`, `forbidden-before`, `clock-not-running`, `extension-not-later` */
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
    listNotices: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description Only those not read yet. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller was told, the newest first. */
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
                     *           "kind": "transition",
                     *           "sentence": "Thành lập CCN Ví dụ: cơ quan thẩm định yêu cầu bổ sung hồ sơ.",
                     *           "createdAt": "2026-09-21T02:00:15.000Z",
                     *           "readAt": null,
                     *           "dossier": "000.00.01.H26-260921-0001"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeList"];
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
    countUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many notices the caller has not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unreadCount": 3
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
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
    markNoticeRead: {
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
                /** @description A notice's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read; how many are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unreadCount": 3
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
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
            /** @description `cross-site-request`, `csrf-token-mismatch` */
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
    markAllRead: {
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
            /** @description All are read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unreadCount": 3
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadCount"];
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
    showPreference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the caller wants to be told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "chuyen-vien@example.gov.vn",
                     *       "delivery": "digest"
                     *     }
                     */
                    "application/json": components["schemas"]["NoticePreference"];
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
    changePreference: {
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
                "application/json": components["schemas"]["PreferenceBody"];
            };
        };
        responses: {
            /** @description Holds from the next e-mail on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "chuyen-vien@example.gov.vn",
                     *       "delivery": "digest"
                     *     }
                     */
                    "application/json": components["schemas"]["NoticePreference"];
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
    listDossierNotices: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
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
            /** @description Who was told what about the dossier, and whether it reached them. */
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
                     *           "kind": "transition",
                     *           "sentence": "Thành lập CCN Ví dụ: cơ quan thẩm định yêu cầu bổ sung hồ sơ.",
                     *           "createdAt": "2026-09-21T02:00:15.000Z",
                     *           "readAt": null,
                     *           "recipient": "commune-handler",
                     *           "recipientName": "Cán bộ thụ lý UBND cấp xã",
                     *           "email": {
                     *             "status": "sent",
                     *             "attempts": 1,
                     *             "sentAt": "2026-09-21T02:00:30.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DossierNoticeList"];
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
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints of the caller’s provinces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "3",
                     *           "province": "hn",
                     *           "url": "https://lien-thong.example.gov.vn/ccn",
                     *           "procedures": [
                     *             "cluster-establishment"
                     *           ],
                     *           "createdBy": "administrator",
                     *           "createdAt": "2026-09-01T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookList"];
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
    addWebhook: {
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
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description It hears of what is recorded from now on. The secret is told this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3",
                     *       "province": "hn",
                     *       "url": "https://lien-thong.example.gov.vn/ccn",
                     *       "procedures": [
                     *         "cluster-establishment"
                     *       ],
                     *       "createdBy": "administrator",
                     *       "createdAt": "2026-09-01T02:00:00.000Z",
                     *       "secret": "p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE"
                     *     }
                     */
                    "application/json": components["schemas"]["NewWebhook"];
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
            /** @description `province-undetermined` */
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
    removeWebhook: {
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
                /** @description An endpoint's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is sent there any more. */
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
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description Only those that stand so. */
                status?: "pending" | "sent" | "dead";
            };
            header?: never;
            path: {
                /** @description An endpoint's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was sent, waits, or was given up; the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "41",
                     *           "dossier": "000.00.01.H26-260921-0001",
                     *           "sequence": 1,
                     *           "event": "LODGE",
                     *           "status": "dead",
                     *           "attempts": 12,
                     *           "nextAttemptAt": "2026-09-22T02:00:00.000Z",
                     *           "lastStatus": 401,
                     *           "lastError": "Answered with 401.",
                     *           "sentAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryList"];
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
    replayWebhookDelivery: {
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
                /** @description An endpoint's id. */
                id: string;
                /** @description A delivery's id. */
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is sent once more, with as many attempts as a new one. */
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
            /** @description `delivery-pending` */
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
    openEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changes while a page is open: `notice` for the caller, `dossier` for those they see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 3000
                     *
                     *     event: notice
                     *     data: {"id":"17","unreadCount":3}
                     *
                     *     event: dossier
                     *     data: {"code":"000.00.01.H26-260921-0001","version":2}
                     */
                    "text/event-stream": string;
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
            /** @description `too-many-streams` */
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
                     *           "commune": "Xã mẫu",
                     *           "areaHectares": 42.5,
                     *           "industrialLandHectares": 30.2,
                     *           "leasedHectares": 21.4,
                     *           "grantedHectares": 1.5,
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
                     *           "notes": [],
                     *           "fill": {
                     *             "fillPercent": 75.82,
                     *             "unleasedHectares": 7.3,
                     *             "missing": []
                     *           }
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
    listClusterAreas: {
        parameters: {
            query: {
                /** @description Which areas. */
                by: "district" | "commune";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fill rate and unleased land of each district or commune. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "province": "hn",
                     *           "by": "district",
                     *           "area": "Huyện mẫu",
                     *           "count": 2,
                     *           "averageFillPercent": null,
                     *           "unleasedHectares": null,
                     *           "missing": [
                     *             {
                     *               "cluster": "hn.ccn-vi-du-2",
                     *               "name": "CCN Ví dụ 2",
                     *               "figures": [
                     *                 "leasedHectares"
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ClusterAreaList"];
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
            /** @description An industrial cluster, and where each of its figures comes from. */
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
                     *       "commune": "Xã mẫu",
                     *       "areaHectares": 42.5,
                     *       "industrialLandHectares": 30.2,
                     *       "leasedHectares": 21.4,
                     *       "grantedHectares": 1.5,
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
                     *       "notes": [],
                     *       "fill": {
                     *         "fillPercent": 75.82,
                     *         "unleasedHectares": 7.3,
                     *         "missing": []
                     *       },
                     *       "investorName": "Công ty Ví dụ (đơn vị mẫu)",
                     *       "fillBasis": {
                     *         "instrument": "NĐ 32/2024/NĐ-CP",
                     *         "article": "Đ.2.7",
                     *         "confidence": "C-ORIG"
                     *       },
                     *       "sources": [
                     *         {
                     *           "figure": "leasedHectares",
                     *           "asOf": "2026-11-20",
                     *           "dossier": null,
                     *           "source": {
                     *             "number": "12/BC-UBND",
                     *             "date": "2026-11-20",
                     *             "issuer": "UBND xã Mẫu"
                     *           },
                     *           "reason": "Cập nhật theo báo cáo năm.",
                     *           "recordedAt": "2026-11-21T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "mayCorrect": true
                     *     }
                     */
                    "application/json": components["schemas"]["ClusterDetail"];
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
    showClusterHistory: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A cluster's code. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that the register was told of it, the last first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "figure": "leasedHectares",
                     *           "asOf": "2026-11-20",
                     *           "dossier": null,
                     *           "source": {
                     *             "number": "12/BC-UBND",
                     *             "date": "2026-11-20",
                     *             "issuer": "UBND xã Mẫu"
                     *           },
                     *           "reason": "Cập nhật theo báo cáo năm.",
                     *           "recordedAt": "2026-11-21T02:00:00.000Z",
                     *           "id": "42",
                     *           "value": 21.4,
                     *           "recordedBy": "department-handler"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RegisterHistory"];
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
    showClusterChain: {
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
            /** @description The dossiers of its life that the caller may see, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "000.00.01.H26-261001-0001",
                     *           "title": "Chuyển giao CCN Ví dụ",
                     *           "procedure": {
                     *             "code": "cluster-handover",
                     *             "name": "Chuyển giao CCN",
                     *             "nameEn": "Cluster handover"
                     *           },
                     *           "stateLabel": "Kiểm kê tài sản",
                     *           "stateLabelEn": "Asset inventory",
                     *           "status": "active",
                     *           "acceptedAt": "2026-10-01",
                     *           "openedBy": null,
                     *           "occupancy": null,
                     *           "assets": [
                     *             {
                     *               "code": "TS-01",
                     *               "kind": "asset",
                     *               "name": "Trạm xử lý nước thải",
                     *               "unit": "trạm",
                     *               "quantity": 1,
                     *               "inventory": {
                     *                 "giver": {
                     *                   "quantity": 1,
                     *                   "note": null,
                     *                   "on": "2026-11-10"
                     *                 },
                     *                 "receiver": null,
                     *                 "annex": null
                     *               },
                     *               "handover": {
                     *                 "giver": null,
                     *                 "receiver": null,
                     *                 "annex": null
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ClusterChain"];
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
    correctClusterFigures: {
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
                /** @description A cluster's code. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterCorrectionBody"];
            };
        };
        responses: {
            /** @description Set right; the old values stay in the history. */
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
                     *       "commune": "Xã mẫu",
                     *       "areaHectares": 42.5,
                     *       "industrialLandHectares": 30.2,
                     *       "leasedHectares": 21.4,
                     *       "grantedHectares": 1.5,
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
                     *       "notes": [],
                     *       "fill": {
                     *         "fillPercent": 75.82,
                     *         "unleasedHectares": 7.3,
                     *         "missing": []
                     *       },
                     *       "investorName": "Công ty Ví dụ (đơn vị mẫu)",
                     *       "fillBasis": {
                     *         "instrument": "NĐ 32/2024/NĐ-CP",
                     *         "article": "Đ.2.7",
                     *         "confidence": "C-ORIG"
                     *       },
                     *       "sources": [
                     *         {
                     *           "figure": "leasedHectares",
                     *           "asOf": "2026-11-20",
                     *           "dossier": null,
                     *           "source": {
                     *             "number": "12/BC-UBND",
                     *             "date": "2026-11-20",
                     *             "issuer": "UBND xã Mẫu"
                     *           },
                     *           "reason": "Cập nhật theo báo cáo năm.",
                     *           "recordedAt": "2026-11-21T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "mayCorrect": true
                     *     }
                     */
                    "application/json": components["schemas"]["ClusterDetail"];
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
            /** @description `cross-site-request`, `csrf-token-mismatch`, `register-not-permitted` */
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
            /** @description `register-refused` */
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
    listSecondaryInvestors: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description Words of the code or the name, with or without accents. */
                q?: string;
                /** @description A cluster's code. */
                cluster?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enterprises that lease land in clusters, by code; whoever acts for companies alone sees those of their own clusters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "hn.ccn-vi-du.doanh-nghiep-thu-cap-mau",
                     *           "province": "hn",
                     *           "cluster": "hn.ccn-vi-du",
                     *           "name": "Doanh nghiệp thứ cấp mẫu",
                     *           "taxCode": null,
                     *           "trade": "Cơ khí",
                     *           "landHectares": 1.25,
                     *           "landBasis": "leased",
                     *           "since": "2026-01-15",
                     *           "until": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SecondaryInvestorList"];
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
    recordSecondaryInvestor: {
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
                "application/json": components["schemas"]["SecondaryInvestorBody"];
            };
        };
        responses: {
            /** @description Entered, or set right; the old values stay in the history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "hn.ccn-vi-du.doanh-nghiep-thu-cap-mau",
                     *       "province": "hn",
                     *       "cluster": "hn.ccn-vi-du",
                     *       "name": "Doanh nghiệp thứ cấp mẫu",
                     *       "taxCode": null,
                     *       "trade": "Cơ khí",
                     *       "landHectares": 1.25,
                     *       "landBasis": "leased",
                     *       "since": "2026-01-15",
                     *       "until": null
                     *     }
                     */
                    "application/json": components["schemas"]["SecondaryInvestor"];
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
            /** @description `cross-site-request`, `csrf-token-mismatch`, `register-not-permitted` */
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
            /** @description `register-refused` */
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
    offerRegisterFigures: {
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
            /** @description The figures that the register offers, and what it lacks; nothing is decided by them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "area",
                     *       "by": "commune",
                     *       "unplaced": 3,
                     *       "area": "Huyện mẫu",
                     *       "count": 2,
                     *       "averageFillPercent": null,
                     *       "unleasedHectares": null,
                     *       "missing": [
                     *         {
                     *           "cluster": "hn.ccn-vi-du-2",
                     *           "name": "CCN Ví dụ 2",
                     *           "figures": [
                     *             "leasedHectares"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OfferedFigures"];
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
    listEditions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every edition there was, the one in force first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "edition": 2,
                     *           "source": "Thông báo nghỉ lễ năm 2027",
                     *           "publishedAt": "2026-11-22T02:00:00.000Z",
                     *           "publishedBy": "administrator",
                     *           "years": [
                     *             2026,
                     *             2027
                     *           ],
                     *           "changes": [
                     *             {
                     *               "date": "2027-02-12",
                     *               "kind": "holiday"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null,
                     *       "today": "2026-11-22"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarEditionList"];
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
    showReplanning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many running clocks are still to be counted again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "edition": 2,
                     *       "waitingClocks": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarReplanning"];
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
            query?: {
                /** @description An edition; the one in force when left out. */
                edition?: number;
            };
            header?: never;
            path: {
                /** @description A year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every day of a year, by the edition in force or by an earlier one. */
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
                     *           "kind": "holiday",
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
                     *           "kind": "holiday",
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
                     *           "title": "Thành lập CCN Ví dụ",
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
    listAccess: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description Who read: a user name. */
                user?: string;
                /** @description A dossier's code. */
                dossier?: string;
                /** @description How it was read. */
                kind?: "view" | "search" | "export" | "download" | "print";
                /** @description The first day. */
                from?: string;
                /** @description The last day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the people of the auditor's province read, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "4711",
                     *           "user": "department-handler",
                     *           "sequence": 12,
                     *           "at": "2026-11-22T02:00:00.000Z",
                     *           "kind": "view",
                     *           "path": "/api/v1/dossiers/000.00.01.H26-260921-0001",
                     *           "dossier": "000.00.01.H26-260921-0001",
                     *           "status": 200,
                     *           "address": "203.0.113.7",
                     *           "reason": null,
                     *           "hash": "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AccessList"];
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
    verifyAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether every person's chain of what they read holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": 1250,
                     *       "people": 24,
                     *       "intact": true,
                     *       "faults": []
                     *     }
                     */
                    "application/json": components["schemas"]["AccessVerification"];
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
    notePrint: {
        parameters: {
            query: {
                /** @description The address of the page that is printed. */
                page: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entered in the access log. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    listMigrations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every migration of the caller's provinces, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "3",
                     *           "procedure": "cluster-establishment",
                     *           "from": 1,
                     *           "to": 2,
                     *           "states": [
                     *             {
                     *               "from": "compiling",
                     *               "to": "compilingUnassigned",
                     *               "when": {
                     *                 "fact": "assignee",
                     *                 "is": null
                     *               }
                     *             }
                     *           ],
                     *           "clocks": [
                     *             {
                     *               "from": "appraisal",
                     *               "treatment": "recomputed"
                     *             }
                     *           ],
                     *           "instrument": {
                     *             "number": "12/2026/QĐ-UBND",
                     *             "date": "2026-11-20",
                     *             "issuer": "UBND thành phố Hà Nội"
                     *           },
                     *           "reason": "Ví dụ: phiên bản mới áp dụng cho hồ sơ đang giải quyết.",
                     *           "provinces": [
                     *             "hn"
                     *           ],
                     *           "proposedBy": "administrator",
                     *           "proposedAt": "2026-11-26T02:00:00.000Z",
                     *           "approvals": [
                     *             {
                     *               "username": "administrator",
                     *               "approvedAt": "2026-11-26T03:00:00.000Z"
                     *             }
                     *           ],
                     *           "answering": [
                     *             "administrator"
                     *           ],
                     *           "neededApprovers": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MigrationList"];
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
    proposeMigration: {
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
                "application/json": components["schemas"]["MigrationBody"];
            };
        };
        responses: {
            /** @description On record, and waiting for approval; no dossier has moved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3",
                     *       "procedure": "cluster-establishment",
                     *       "from": 1,
                     *       "to": 2,
                     *       "states": [
                     *         {
                     *           "from": "compiling",
                     *           "to": "compilingUnassigned",
                     *           "when": {
                     *             "fact": "assignee",
                     *             "is": null
                     *           }
                     *         }
                     *       ],
                     *       "clocks": [
                     *         {
                     *           "from": "appraisal",
                     *           "treatment": "recomputed"
                     *         }
                     *       ],
                     *       "instrument": {
                     *         "number": "12/2026/QĐ-UBND",
                     *         "date": "2026-11-20",
                     *         "issuer": "UBND thành phố Hà Nội"
                     *       },
                     *       "reason": "Ví dụ: phiên bản mới áp dụng cho hồ sơ đang giải quyết.",
                     *       "provinces": [
                     *         "hn"
                     *       ],
                     *       "proposedBy": "administrator",
                     *       "proposedAt": "2026-11-26T02:00:00.000Z",
                     *       "approvals": [
                     *         {
                     *           "username": "administrator",
                     *           "approvedAt": "2026-11-26T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "answering": [
                     *         "administrator"
                     *       ],
                     *       "neededApprovers": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Migration"];
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
            /** @description `migration-refused` */
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
    previewMigration: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrationPlanBody"];
            };
        };
        responses: {
            /** @description What it would make of each dossier; nothing is written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "items": [
                     *         {
                     *           "dossier": "000.00.81.H26-260921-0001",
                     *           "title": "Thành lập cụm công nghiệp Ví dụ",
                     *           "before": {
                     *             "version": 1,
                     *             "state": "underAppraisal",
                     *             "label": "Đang thẩm định",
                     *             "clocks": [
                     *               {
                     *                 "name": "appraisal",
                     *                 "label": "Thẩm định, báo cáo UBND cấp tỉnh",
                     *                 "run": 1,
                     *                 "status": "running",
                     *                 "dueOn": "2026-10-27"
                     *               }
                     *             ]
                     *           },
                     *           "after": {
                     *             "version": 2,
                     *             "state": "underAppraisal",
                     *             "label": "Đang thẩm định",
                     *             "clocks": [
                     *               {
                     *                 "name": "appraisal",
                     *                 "label": "Thẩm định, báo cáo UBND cấp tỉnh",
                     *                 "run": 1,
                     *                 "status": "running",
                     *                 "dueOn": "2026-11-10"
                     *               }
                     *             ]
                     *           },
                     *           "treatments": [
                     *             {
                     *               "name": "appraisal",
                     *               "run": 1,
                     *               "to": "appraisal",
                     *               "treatment": "recomputed"
                     *             }
                     *           ],
                     *           "facts": 0,
                     *           "conflicts": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MigrationPreview"];
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
            /** @description `migration-refused` */
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
    approveMigration: {
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
                /** @description The number of a migration. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller answers for it, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3",
                     *       "procedure": "cluster-establishment",
                     *       "from": 1,
                     *       "to": 2,
                     *       "states": [
                     *         {
                     *           "from": "compiling",
                     *           "to": "compilingUnassigned",
                     *           "when": {
                     *             "fact": "assignee",
                     *             "is": null
                     *           }
                     *         }
                     *       ],
                     *       "clocks": [
                     *         {
                     *           "from": "appraisal",
                     *           "treatment": "recomputed"
                     *         }
                     *       ],
                     *       "instrument": {
                     *         "number": "12/2026/QĐ-UBND",
                     *         "date": "2026-11-20",
                     *         "issuer": "UBND thành phố Hà Nội"
                     *       },
                     *       "reason": "Ví dụ: phiên bản mới áp dụng cho hồ sơ đang giải quyết.",
                     *       "provinces": [
                     *         "hn"
                     *       ],
                     *       "proposedBy": "administrator",
                     *       "proposedAt": "2026-11-26T02:00:00.000Z",
                     *       "approvals": [
                     *         {
                     *           "username": "administrator",
                     *           "approvedAt": "2026-11-26T03:00:00.000Z"
                     *         }
                     *       ],
                     *       "answering": [
                     *         "administrator"
                     *       ],
                     *       "neededApprovers": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Migration"];
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
            /** @description `cross-site-request`, `csrf-token-mismatch`, `role-required`, `approver-is-proposer` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `migration-not-found` */
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
    applyMigration: {
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
                /** @description The number of a migration. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A batch of dossiers was carried over; those that do not fit are named. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "migrated": 90,
                     *       "stayed": [
                     *         {
                     *           "dossier": "000.00.81.H26-260921-0002",
                     *           "sentences": [
                     *             "Phiên bản mới không có trạng thái “receivingApplications”."
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MigrationBatch"];
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
            /** @description `migration-not-found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `migration-not-approved` */
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
    listSuccessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every act by which units follow others, by its date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "hn.ket-thuc-cap-huyen-2025",
                     *           "kind": "dissolve",
                     *           "since": "2025-07-01",
                     *           "instrument": "NĐ 139/2025/NĐ-CP Đ.22.3",
                     *           "confidence": "C-ORIG",
                     *           "note": "Chưa rõ xã, phường nào tiếp nhận cụm nào.",
                     *           "mapping": [
                     *             {
                     *               "from": {
                     *                 "code": "hn.ubnd-huyen-thach-that",
                     *                 "name": "UBND huyện Thạch Thất",
                     *                 "province": "Thành phố Hà Nội"
                     *               },
                     *               "to": []
                     *             }
                     *           ],
                     *           "recordedBy": "system",
                     *           "recordedAt": "2026-11-26T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SuccessionList"];
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
    listWaiting: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items; 100 when left out. */
                limit?: number;
                /** @description A unit that has ended. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Work of units that have ended, for which no single successor is known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "units": [
                     *         {
                     *           "unit": "hn.ubnd-huyen-thach-that",
                     *           "name": "UBND huyện Thạch Thất",
                     *           "kind": "district",
                     *           "endedOn": "2025-06-30",
                     *           "dossiers": 1,
                     *           "successors": []
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "dossier": "000.00.81.H26-201231-0001",
                     *           "title": "Đầu tư hạ tầng CCN Ví dụ",
                     *           "procedure": "infrastructure-construction",
                     *           "state": "underConstruction",
                     *           "stateLabel": "Đang đầu tư",
                     *           "stateLabelEn": "Under construction",
                     *           "cluster": "hn.ccn-vi-du",
                     *           "unit": "hn.ubnd-huyen-thach-that",
                     *           "unitName": "UBND huyện Thạch Thất",
                     *           "capacities": [
                     *             "localAuthority"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingWork"];
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
    assignWaiting: {
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
                "application/json": components["schemas"]["AssignmentBody"];
            };
        };
        responses: {
            /** @description Each of these dossiers has the new unit in the place of the old one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order": "5",
                     *       "assigned": [
                     *         "000.00.81.H26-201231-0001"
                     *       ],
                     *       "refused": []
                     *     }
                     */
                    "application/json": components["schemas"]["AssignedWork"];
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
            /** @description `assignment-refused` */
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
    showStatistics: {
        parameters: {
            query?: {
                /** @description By the units that do the work now, or by those of each dossier's lodgement. */
                by?: "current" | "original";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many dossiers each unit has, by its units of now or of then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "by": "original",
                     *       "items": [
                     *         {
                     *           "unit": "hn.ubnd-huyen-thach-that",
                     *           "name": "UBND huyện Thạch Thất",
                     *           "active": 5,
                     *           "overdue": 2,
                     *           "ended": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitStatistics"];
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
    listCheckpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every checkpoint, the first one first, and the keys that signed them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": 2,
                     *           "size": 128,
                     *           "root": "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                     *           "note": "ccn.example.gov.vn\n128\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n2026-11-22T02:00:00.000Z\n\n— ccn.example.gov.vn Zn3B+…\n",
                     *           "recordedAt": "2026-11-22T02:00:00.000Z",
                     *           "requestedBy": "system"
                     *         }
                     *       ],
                     *       "keys": [
                     *         {
                     *           "verifierKey": "ccn.example.gov.vn+667dc1f9+AYqI…",
                     *           "firstNumber": 1,
                     *           "isIntroduced": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CheckpointList"];
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
    makeCheckpoint: {
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
            /** @description How all journals stand now, signed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 2,
                     *       "size": 128,
                     *       "root": "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                     *       "note": "ccn.example.gov.vn\n128\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n2026-11-22T02:00:00.000Z\n\n— ccn.example.gov.vn Zn3B+…\n",
                     *       "recordedAt": "2026-11-22T02:00:00.000Z",
                     *       "requestedBy": "system"
                     *     }
                     */
                    "application/json": components["schemas"]["Checkpoint"];
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
            /** @description `checkpoints-off` */
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
    downloadCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A checkpoint's number. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an auditor keeps: the note, then every leaf, one a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"keys":["…"],"note":"…"}
                     *     {"dossier":"…","hash":"…","sequence":4}
                     */
                    "application/jsonl": string;
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
    proveInclusion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A checkpoint's number. */
                number: number;
                /** @description A dossier's code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description That a dossier's journal, up to an entry, is in the checkpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "checkpoint": {
                     *         "number": 2,
                     *         "size": 128,
                     *         "root": "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                     *         "note": "ccn.example.gov.vn\n128\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n2026-11-22T02:00:00.000Z\n\n— ccn.example.gov.vn Zn3B+…\n",
                     *         "recordedAt": "2026-11-22T02:00:00.000Z",
                     *         "requestedBy": "system"
                     *       },
                     *       "head": {
                     *         "dossier": "000.00.01.H26-260921-0001",
                     *         "sequence": 4,
                     *         "hash": "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
                     *       },
                     *       "index": 17,
                     *       "hashes": [
                     *         "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InclusionProof"];
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
            /** @description `role-required`, `not-yet-readable` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`, `not-visible` */
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
    proveConsistency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A checkpoint's number. */
                number: number;
                /** @description The number of an earlier checkpoint. */
                earlier: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description That an earlier checkpoint is the beginning of this one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "checkpoint": {
                     *         "number": 2,
                     *         "size": 128,
                     *         "root": "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                     *         "note": "ccn.example.gov.vn\n128\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n2026-11-22T02:00:00.000Z\n\n— ccn.example.gov.vn Zn3B+…\n",
                     *         "recordedAt": "2026-11-22T02:00:00.000Z",
                     *         "requestedBy": "system"
                     *       },
                     *       "earlier": {
                     *         "number": 1,
                     *         "size": 96,
                     *         "root": "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                     *         "note": "ccn.example.gov.vn\n128\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n2026-11-22T02:00:00.000Z\n\n— ccn.example.gov.vn Zn3B+…\n",
                     *         "recordedAt": "2026-11-22T02:00:00.000Z",
                     *         "requestedBy": "system"
                     *       },
                     *       "hashes": [
                     *         "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConsistencyProof"];
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
    exportJournals: {
        parameters: {
            query: {
                /** @description Entries to verify, a table, or an event log: XES (IEEE 1849), OCEL 2.0 as JSON. */
                format: "jsonl" | "csv" | "xes" | "ocel";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every journal of the auditor's province that they may read, as of one moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "*/*": string;
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
            /** @description `too-many-exports` */
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
    downloadPack: {
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
            /** @description A ZIP: manifest with hashes, journal, documents, definitions, proof, a page to read, and how to check it all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "*/*": string;
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
            /** @description `role-required`, `not-yet-readable` */
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
    showQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the queues stand, with the latest failures and their reasons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "backend": "redis",
                     *       "queues": [
                     *         {
                     *           "name": "clock-alarms",
                     *           "waiting": 0,
                     *           "active": 0,
                     *           "delayed": 3,
                     *           "failed": 1,
                     *           "failures": [
                     *             {
                     *               "id": "alarm-2026-09-28T17.00.00.000Z",
                     *               "job": "ring-alarm",
                     *               "reason": "The database failed: connect ECONNREFUSED",
                     *               "failedAt": "2026-09-28T17:00:00.120Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "dueClocks": {
                     *         "waiting": 0,
                     *         "oldest": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Queues"];
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
    retryJob: {
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
                /** @description The name of a queue. */
                queue: string;
                /** @description The id of a failed job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failed job is done again as soon as a worker is free. */
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
    showFailures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What could not be done for dossiers of the administrator's provinces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "effects": [
                     *         {
                     *           "id": "1042",
                     *           "dossier": "000.00.01.H26-260921-0001",
                     *           "type": "enterRegister",
                     *           "attempts": 5,
                     *           "reason": "TypeError: Expected the decision to name its cluster.",
                     *           "retryAt": null,
                     *           "parkedAt": "2026-11-22T02:02:30.000Z"
                     *         }
                     *       ],
                     *       "settlements": []
                     *     }
                     */
                    "application/json": components["schemas"]["Failures"];
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
    retryEffect: {
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
                /** @description The id of a failing effect. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The effect is tried anew at the next heartbeat, and then those that waited behind it. */
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
