/* Made from openapi.json by `npm run api:sync`; not edited by hand. */
export interface paths {
    "/api/projects/{projectId}/commands/revise-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReviseProject */
        post: operations["reviseProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/record-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordContact */
        post: operations["recordContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/record-aftercare-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordAftercareCall */
        post: operations["recordAftercareCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/judge-lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** JudgeLead */
        post: operations["judgeLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume */
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/terminate-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** TerminateProject */
        post: operations["terminateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/transfer-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** TransferOut */
        post: operations["transferOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/close-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CloseProject */
        post: operations["closeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/adopt-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AdoptPolicy */
        post: operations["adoptPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/adopt-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AdoptCalendar */
        post: operations["adoptCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/assign-leader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AssignLeader */
        post: operations["assignLeader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/fill-help-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** FillHelpParty */
        post: operations["fillHelpParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/revise-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RevisePlan */
        post: operations["revisePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/advance-stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AdvanceStage */
        post: operations["advanceStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/return-to-stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReturnToStage */
        post: operations["returnToStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/shelve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shelve */
        post: operations["shelve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/decide-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecideRequest */
        post: operations["decideRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/urge-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** UrgeDecision */
        post: operations["urgeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/record-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordEvidence */
        post: operations["recordEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/record-milestone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordMilestone */
        post: operations["recordMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/record-fund-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordFundArrival */
        post: operations["recordFundArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/plan-arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** PlanArrivals */
        post: operations["planArrivals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/verify-fund-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** VerifyFundArrival */
        post: operations["verifyFundArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/correct-fund-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CorrectFundArrival */
        post: operations["correctFundArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/split-fund-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SplitFundArrival */
        post: operations["splitFundArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/withdraw-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawEvidence */
        post: operations["withdrawEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/withdraw-milestone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawMilestone */
        post: operations["withdrawMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/withdraw-fund-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawFundArrival */
        post: operations["withdrawFundArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/propose-hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ProposeHandOver */
        post: operations["proposeHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/answer-hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AnswerHandOver */
        post: operations["answerHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/urge-hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** UrgeHandOver */
        post: operations["urgeHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/add-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AddHelpItem */
        post: operations["addHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/accept-lacking-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AcceptLackingPaper */
        post: operations["acceptLackingPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/issue-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** IssueHelpItem */
        post: operations["issueHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/sign-for-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SignForHelpItem */
        post: operations["signForHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/note-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** NoteProgress */
        post: operations["noteProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/report-done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReportDone */
        post: operations["reportDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/sign-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SignReport */
        post: operations["signReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/return-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReturnReport */
        post: operations["returnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/withdraw-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawReport */
        post: operations["withdrawReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/verify-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** VerifyHelpItem */
        post: operations["verifyHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/return-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReturnHelpItem */
        post: operations["returnHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/close-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CloseHelpItem */
        post: operations["closeHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/confirm-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ConfirmClosing */
        post: operations["confirmClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/refuse-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RefuseClosing */
        post: operations["refuseClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/transfer-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** TransferHelpItem */
        post: operations["transferHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/raise-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RaiseHelpItem */
        post: operations["raiseHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/urge-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** UrgeHelpItem */
        post: operations["urgeHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/ask-pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AskPause */
        post: operations["askPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/decide-pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecidePause */
        post: operations["decidePause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/resume-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ResumeClock */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/supply-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SupplyPapers */
        post: operations["supplyPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/ask-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AskExtension */
        post: operations["askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/sign-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SignExtension */
        post: operations["signExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/decide-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecideExtension */
        post: operations["decideExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/ask-co-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AskCoUnit */
        post: operations["askCoUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/reply-co-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReplyCoUnit */
        post: operations["replyCoUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/withdraw-co-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawCoUnit */
        post: operations["withdrawCoUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/ask-coordination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AskCoordination */
        post: operations["askCoordination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/void-help-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** VoidHelpItem */
        post: operations["voidHelpItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** TakeBack */
        post: operations["takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/urge-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** UrgeAnswer */
        post: operations["urgeAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/answer-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AnswerEscalation */
        post: operations["answerEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/issue-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** IssueForm */
        post: operations["issueForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/sign-for-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SignForForm */
        post: operations["signForForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/submit-form-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** SubmitFormPlan */
        post: operations["submitFormPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/decide-form-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecideFormPlan */
        post: operations["decideFormPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/report-form-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReportFormMeasure */
        post: operations["reportFormMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/return-form-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReturnFormMeasure */
        post: operations["returnFormMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/record-interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordInterview */
        post: operations["recordInterview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/lift-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** LiftForm */
        post: operations["liftForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/withdraw-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawForm */
        post: operations["withdrawForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/record-commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordCommitment */
        post: operations["recordCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/apply-for-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ApplyForDelivery */
        post: operations["applyForDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/review-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReviewDelivery */
        post: operations["reviewDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/decide-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecideDelivery */
        post: operations["decideDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/claim-commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ClaimCommitment */
        post: operations["claimCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/decide-commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecideCommitment */
        post: operations["decideCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/waive-commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WaiveCommitment */
        post: operations["waiveCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/withdraw-commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawCommitment */
        post: operations["withdrawCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/record-warning-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RecordWarningSign */
        post: operations["recordWarningSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/commands/clear-warning-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ClearWarningSign */
        post: operations["clearWarningSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** own sessions */
        get: operations["listSessions"];
        put?: never;
        /** signs in; the session is in the cookie */
        post: operations["signIn"];
        /** ends all own sessions and tokens, this one too */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who I am, and for whom I act */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /** ends this session */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/acting-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** acts for somebody from now on, or (null) for oneself */
        put: operations["actFor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** ends one of the own sessions */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what I may read and do, by which rule, and who else could */
        get: operations["explainAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** own tokens */
        get: operations["listAccessTokens"];
        put?: never;
        /** makes a token; it is shown this once */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** ends one of the own tokens */
        delete: operations["revokeAccessToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** a new password; all own sessions end */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** gives a person a login and a password, to be changed at the first sign-in */
        put: operations["saveAccount"];
        post?: never;
        /** closes an account; its sessions and tokens end at once */
        delete: operations["disableAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** projects, newest first or longest in their stage first */
        get: operations["listProjects"];
        put?: never;
        /** RegisterLead */
        post: operations["registerLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** projects that a new lead may repeat */
        get: operations["similarProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one project with checklist and next gate */
        get: operations["getProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the history, in order */
        get: operations["listProjectEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/available-commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what this person may do now, and why not */
        get: operations["availableCommands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** an investor's own projects */
        get: operations["listOwnProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** an investor's own project and what is asked of them */
        get: operations["getOwnProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-projects/{projectId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a file of a report that the investor is asked to confirm */
        get: operations["downloadOwnFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what the project's workflow does and knows (diagnosis) */
        get: operations["getWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** help items, nearest limit first */
        get: operations["listHelpItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-items/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the receipts of several items, beside a list of them */
        get: operations["explainItemClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one item with the days of its clock */
        get: operations["getHelpItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help-items/{itemId}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** why each limit of an item ends when it ends, as a receipt */
        get: operations["explainItemClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-links/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** the question that a link is bound to */
        post: operations["readLinkedQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-links/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** answers it, once, as the person that the link is bound to */
        post: operations["answerByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** questions that the ladder put to somebody, newest first */
        get: operations["listEscalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what is owed on projects and in answers, late first, then nearest */
        get: operations["listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what is past its limit now, by the limit that was missed, each thing once: items and what is owed on projects */
        get: operations["countLate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cockpit/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** projects by progress, money and problems, worst light first */
        get: operations["cockpitProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cockpit/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what happened to a project after a seq, newest first */
        get: operations["projectChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cockpit/own-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** questions of the last twelve months put to whoever asks */
        get: operations["ownAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** notices, newest first */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** marks notices read */
        post: operations["markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** limits that were missed, newest first */
        get: operations["listBreaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who tried what, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/administrators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what other administrators did, newest first */
        get: operations["listAdministration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the same as CSV, in the language of the reader */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/checklist-completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** checklist completion per unit */
        get: operations["checklistCompletion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/checklist-completion/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the rows behind one number of the report */
        get: operations["checklistCompletionItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** blue, yellow and red forms, newest first */
        get: operations["listSupervisionForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-forms/{formId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one form, with the chain that it is part of */
        get: operations["getSupervisionForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aftercare/signs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** early-warning signs, those that are open first */
        get: operations["listWarningSigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aftercare/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** whom to visit, by need and not by rank: the newest rules weigh, and each line says what its points are of */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** promises of both sides, the nearest limit first */
        get: operations["listCommitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** promises by side and unit: how old, and what became of them */
        get: operations["countCommitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** holds of escalations, newest first */
        get: operations["listHolds"];
        put?: never;
        /** PlaceHold */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the hold that is open now, if there is one */
        get: operations["getOpenHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/rungs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what a hold keeps, what will come due before it ends, what has fired since and what has fallen away */
        get: operations["listHeldRungs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/commands/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MoveHold */
        post: operations["moveHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/commands/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReleaseFromHold */
        post: operations["releaseFromHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/commands/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** EndHold */
        post: operations["endHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what whoever asks has to do by when, day by day, with holidays and make-up working days */
        get: operations["getAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** everything beside projects and items by words or their pinyin, as far as the reader sees it */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** own addresses of a calendar, and whether there may be any */
        get: operations["listCalendarFeeds"];
        put?: never;
        /** makes an address; it is told this once */
        post: operations["createCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** ends one of the own addresses */
        delete: operations["endCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds/{token}/own.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** own limits as a calendar (RFC 5545) */
        get: operations["readCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** companies of the library, newest first */
        get: operations["listInvestors"];
        put?: never;
        /** takes a company into the library */
        post: operations["registerInvestor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** companies that a new one may repeat, by its name and code */
        get: operations["investorsAlike"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a company: its contacts, its projects as far as they are seen, what was merged into it, who may be the same */
        get: operations["getInvestor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors/{id}/commands/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** replaces what is said of a company */
        post: operations["reviseInvestor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors/{id}/commands/add-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** adds somebody to talk to */
        post: operations["addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors/{id}/commands/revise-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** replaces what is known of somebody */
        post: operations["reviseContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors/{id}/commands/remove-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** somebody is not talked to any more */
        post: operations["removeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors/{id}/commands/erase-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** empties what is known of somebody, for good */
        post: operations["eraseContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors/{id}/commands/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** this company is the other one */
        post: operations["mergeInvestors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/investors/{id}/commands/undo-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** it is one of its own again */
        post: operations["undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/leaflets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** attaches a file to a sheet (the body itself, up to 20 MB) */
        post: operations["attachLeaflet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/leaflets/{leafletId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a file of a sheet, shown to everybody or not yet */
        get: operations["downloadLeaflet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** projects on offer, newest first */
        get: operations["listPromotions"];
        put?: never;
        /** begins the sheet of a project on offer */
        post: operations["draftPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a project on offer: its sheet, where it stands, its lead */
        get: operations["getPromotion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/commands/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** replaces the sheet, where it is not shown */
        post: operations["revisePromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/commands/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** takes it into the library */
        post: operations["keepPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/commands/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** shows it to everybody, as the second person */
        post: operations["releasePromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/commands/unrelease": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** takes it off the public page */
        post: operations["unreleasePromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/commands/remove-leaflet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** takes a file off the sheet, shown or not */
        post: operations["removeLeaflet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** it is not on offer any more */
        post: operations["withdrawPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/promotions/{id}/commands/turn-into-lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** one lead comes of it, linked both ways */
        post: operations["turnIntoLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** promotion groups and liaison offices, the newest first, with those that have ended */
        get: operations["listGroups"];
        put?: never;
        /** a promotion group or a liaison office begins */
        post: operations["establishGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/commands/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** says anew who leads it, for what or where */
        post: operations["reviseGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/commands/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** it ends; its name, trips and leads stay */
        post: operations["endGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** leads, the longest without a contact first */
        get: operations["listLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what became of the leads of a period, by how they came */
        get: operations["countLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** trips and visits, the last begun first */
        get: operations["listTrips"];
        put?: never;
        /** a trip or a visit with the companies that were met */
        post: operations["recordTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one trip or visit: companies met and the leads of it */
        get: operations["getTrip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trips/{id}/commands/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** says anew what for, where, when and who */
        post: operations["reviseTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trips/{id}/commands/add-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** one more company that was met */
        post: operations["addCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trips/{id}/commands/revise-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** says anew what there was with a company */
        post: operations["reviseCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trips/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** it was not so; refused where a lead came of it */
        post: operations["withdrawTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trips/{id}/commands/turn-into-lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** one lead comes of a company that was met */
        post: operations["turnCallIntoLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** trips, days out, companies and leads by group, of a period */
        get: operations["outreachCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** leads that came of trips and visits, the last first */
        get: operations["listGroupLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offered-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** projects that the place offers; 404 where the page is closed */
        get: operations["listOffered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offered-projects/{id}/leaflets/{leafletId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a file of a sheet that the page shows; else 404 */
        get: operations["downloadOfferedLeaflet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** dispatch meetings, the latest first */
        get: operations["listMeetings"];
        put?: never;
        /** CallMeeting */
        post: operations["callMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** matters of meetings that were held, and what became of each; projects are counted apart */
        get: operations["listMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one meeting with its agenda and decisions, of projects that whoever asks reads, and what may be done with it */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/gather-agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** GatherAgenda */
        post: operations["gatherAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/add-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AddLine */
        post: operations["addLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/order-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** OrderLines */
        post: operations["orderLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/drop-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DropLine */
        post: operations["dropLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/close-agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CloseAgenda */
        post: operations["closeAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/open-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** OpenSession */
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/note-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** NoteLine */
        post: operations["noteLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/decide-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecideLine */
        post: operations["decideLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/amend-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AmendDecision */
        post: operations["amendDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/drop-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DropDecision */
        post: operations["dropDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/close-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CloseSession */
        post: operations["closeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/issue-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** IssueMinutes */
        post: operations["issueMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** PostponeMeeting */
        post: operations["postponeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/commands/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CancelMeeting */
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** comments on a project or one of its items, newest first */
        get: operations["listComments"];
        put?: never;
        /** an official comment, or a note; whoever is mentioned is told */
        post: operations["writeComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** empties a note of one’s own, for good */
        post: operations["withdrawComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** complaints of companies, newest first */
        get: operations["listComplaints"];
        put?: never;
        /** by the company, or recorded for it by the help centre */
        post: operations["lodgeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one complaint, and what whoever asks may do with it */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/commands/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** taken on, and who handles it */
        post: operations["acceptComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/commands/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** to another of the help centre */
        post: operations["handOverComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/commands/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** not for the help centre, and why */
        post: operations["refuseComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/commands/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** by whoever handles it */
        post: operations["answerComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/commands/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** the company says whether it is settled */
        post: operations["rateComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/commands/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** once more, where it was not */
        post: operations["decideComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** by whoever made it */
        post: operations["withdrawComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the pool of experts, newest first */
        get: operations["listExperts"];
        put?: never;
        /** AddExpert */
        post: operations["addExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{id}/commands/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReviseExpert */
        post: operations["reviseExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{id}/commands/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RetireExpert */
        post: operations["retireExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** reviews of projects, newest first */
        get: operations["listReviews"];
        put?: never;
        /** CallReview */
        post: operations["callReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one review: who has handed in; opinions and what the sheet comes to once they are closed */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/commands/invite-expert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** InviteExpert */
        post: operations["inviteExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/commands/excuse-expert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ExcuseExpert */
        post: operations["excuseExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/commands/declare-conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DeclareConflict */
        post: operations["declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/commands/hand-in-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** HandInOpinion */
        post: operations["handInOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/commands/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CloseReview */
        post: operations["closeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/commands/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** DecideReview */
        post: operations["decideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/commands/amend-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** AmendConditions */
        post: operations["amendConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawReview */
        post: operations["withdrawReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what projects are taking over, and how far that is */
        get: operations["listAdoptions"];
        put?: never;
        /** lets every open project take over a published policy; asked again, it answers how far that is */
        post: operations["askForAdoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** published versions of the working calendar */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the n-th working day after a day, by the newest calendar */
        get: operations["workingDayAfter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** every day of a year, by one version */
        get: operations["getCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** drafts of the working calendar, newest first */
        get: operations["listCalendarFiles"];
        put?: never;
        /** DraftCalendar */
        post: operations["draftCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-files/drafts/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** the days of a year in a published file: JSON, iCalendar or a table. Nothing is kept */
        post: operations["readCalendarFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one file, with what is wrong with its days */
        get: operations["getCalendarFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-files/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** which deadlines of open projects it would move, from when to when, and who is told; by pages of projects */
        get: operations["calendarFileDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-files/{id}/commands/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ReviseCalendar */
        post: operations["reviseCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-files/{id}/commands/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RebaseCalendar */
        post: operations["rebaseCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-files/{id}/commands/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CheckCalendar */
        post: operations["checkCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-files/{id}/commands/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** PublishCalendar: by a second person */
        post: operations["publishCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-files/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawCalendar */
        post: operations["withdrawCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** drafts of the policy, newest first */
        get: operations["listPolicyFiles"];
        put?: never;
        /** DraftPolicy */
        post: operations["draftPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one file, with what it changes and what is wrong with that */
        get: operations["getPolicyFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** which deadlines open projects would have moved by taking it over; by pages of projects */
        get: operations["policyFileDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the last months of the record under it, beside the rules in force; by pages of projects */
        get: operations["policyFileDryRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files/{id}/commands/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RevisePolicy */
        post: operations["revisePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files/{id}/commands/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** RebasePolicy */
        post: operations["rebasePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files/{id}/commands/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** CheckPolicy */
        post: operations["checkPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files/{id}/commands/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** PublishPolicy: by a second person */
        post: operations["publishPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-files/{id}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** WithdrawPolicy */
        post: operations["withdrawPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** published versions of the policy */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one version in full */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** units of the place */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** makes a unit or replaces what is said of it */
        put: operations["saveUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/default-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** who answers in a unit for each kind of item */
        put: operations["saveDefaultPersons"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** whose staff may name substitutes for whom */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** replaces the staff of a person’s office */
        put: operations["saveOffice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** people of the place */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** makes a person or replaces what is said of them */
        put: operations["savePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** replaces the roles of a person */
        put: operations["saveRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** replaces the units that a leader keeps contact with */
        put: operations["saveAreas"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who sees a project, and by what */
        get: operations["listProjectSeers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what somebody sees, and by what */
        get: operations["getPersonSight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what waits for a second administrator, then the latest */
        get: operations["listDirectoryRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** lets a change of the directory happen, or not */
        post: operations["decideDirectoryRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** substitutions: all for administrators, else own */
        get: operations["listSubstitutes"];
        put?: never;
        /** somebody acts for somebody */
        post: operations["addSubstitute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** ends a substitution now */
        delete: operations["revokeSubstitute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receiver-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** posts and units where nobody is there to be told */
        get: operations["listReceiverGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receiver-gaps/falls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what went to others because nobody was there */
        get: operations["listReceiverFalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what hangs on people and units that are gone */
        get: operations["listWorkLeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/projects/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the headings a ledger may have, and what goes under them */
        get: operations["ledgerColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/projects/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** an empty ledger as CSV */
        get: operations["ledgerTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * takes existing projects over
         * @description JSON, or CSV or a workbook with the headings 编号、项目名称、投资企业、国别、总投资（万元）、币种、行业、引资单位、跟进人、落户地、包保领导、签约平台、签约年度、内外资、督办级别、首次对接日期、研判日期、线索日期、意向日期、签约日期、开工日期、投产日期、计划开工、计划投产. With dryRun nothing is kept.
         */
        post: operations["importProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * takes a table in, each row by the act that a person would give
         * @description A workbook or CSV. With dryRun nothing is kept. Headings by kind, needed ones with *:
         *     - investors: 企业名称*、统一社会信用代码、国别、所属集团、上级企业、联系人、职务、联系电话、邮箱
         *     - promotions: 项目名称*、英文名称、项目简介*、行业*、落户地*、联系单位*、总投资（万元）、币种、用地（亩）、合作方式
         *     - leads: 项目名称*、信用代码、投资企业、行业*、引资单位*、跟进人、总投资（万元）、币种、落户地、来源平台、内外资
         *     - trips: 招商组*、去向、事由*、地点*、开始日期*、结束日期、人员*、会见企业、信用代码、会见对象职务、洽谈情况、意向程度
         *     - arrivals: 项目*、到位金额（万元）*、币种、到位日期*、凭证种类*、凭证编号*、资金来源、理由、说明
         */
        post: operations["importSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** channels that are configured, and how each fares */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sends a test message: to me, or to the group of a robot */
        post: operations["testChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** deliveries by state, newest first */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sends a failed delivery again */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** how I am told of notices */
        get: operations["getPreferences"];
        /** how I want to be told beside the inbox: channels, times, digest */
        put: operations["savePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** own saved views */
        get: operations["listSavedViews"];
        put?: never;
        /** keeps filters under a name */
        post: operations["addSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** removes a saved view */
        delete: operations["removeSavedView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what I watch, of what I may read now */
        get: operations["listWatches"];
        put?: never;
        /** watches a project or an item from now on; once, however often it is asked */
        post: operations["addWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** no longer watches */
        delete: operations["removeWatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/real-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** working days that items of each kind really took, spread out */
        get: operations["realDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** when the open items of a project will probably be done */
        get: operations["projectForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** projects by stage and light */
        get: operations["stageFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** open items by unit and light */
        get: operations["lightsByUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/lights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** open items by light, per unit, person or stage */
        get: operations["lightsBy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** open items by light at the end of each week */
        get: operations["lightsOverTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/weeks/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the items behind one number of a week, by its end */
        get: operations["weekItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** agreed, planned and arrived money, per currency */
        get: operations["fundArrival"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/funds/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the share of agreed money that has arrived, by year and platform or level */
        get: operations["fundCohorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/funds/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the projects behind the figures of a currency */
        get: operations["fundArrivalProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/funds/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** arrived money by place, shares where a statement splits it */
        get: operations["fundPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/funds/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the arrivals and shares behind one number of a place */
        get: operations["fundParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** supervision forms of a period by unit, colour and what became of them */
        get: operations["formCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/still": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** items that stand still and silent investors, by unit, person or stage */
        get: operations["stillCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/time-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** working days by whose they were, per unit, person or project */
        get: operations["timeAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/time-account/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the items behind a number of it, most days first */
        get: operations["timeAccountItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{projectId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a project's files, and where the reader may attach none */
        get: operations["listFiles"];
        put?: never;
        /** stores a file (the body itself, up to 100 MB) */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the file; inline only for pictures and PDF */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** says that a list is saved as a file; an audit entry */
        post: operations["noteExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the record's time */
        get: operations["getDemoClock"];
        /** to an instant, or n working days on (demo mode only) */
        put: operations["moveDemoClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** server-sent events: ready, change, inbox, reset, displaced, ping */
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engine/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what the reconciler found, newest first, and what repairs it */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the process runs */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** record, engine and worker */
        get: operations["ready"];
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
        MovedDeadlines: {
            base: number;
            /** @description open projects */
            total: number;
            /** @description projects of this page */
            looked: number;
            /** @description ask for the rest with `after`; null at the end */
            next: string | null;
            rows: {
                /** Format: uuid */
                projectId: string;
                project: string;
                itemId: string | null;
                itemNo: number | null;
                item: string | null;
                clock: string;
                holderUnitId: string | null;
                holderId: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
                fromProvisional: boolean;
                provisional: boolean;
                told: string[];
            }[];
            /** @description what it moves on projects of this page that whoever asks does not see */
            unseen: {
                projects: number;
                deadlines: number;
            };
            /** @description present names of units and people by id */
            names: {
                [key: string]: string;
            };
        };
        DraftFileAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "draft" | "checked" | "published" | "withdrawn";
            repeated: boolean;
        };
        EventRow: {
            seq: number;
            /**
             * @description version of the shape of `data`
             * @constant
             */
            v: 1;
            /**
             * Format: date-time
             * @description when it became true: the due instant for what time decided, else the moment of the command
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description never below that of the project's last
             */
            recordedAt: string;
            commandId: string;
            policyVersion: number;
            calendarVersion: number;
            itemId: string | null;
            actorId: string;
            /** @enum {string} */
            actorKind: "person" | "system";
            actorName: string | null;
            actingFor: string | null;
            actingForName: string | null;
            type: string;
            data: unknown;
        } & components["schemas"]["EventContents"];
        EventContents: {
            /** @constant */
            type: "LeadRegistered";
            data: components["schemas"]["LeadRegistered"];
        } | {
            /** @constant */
            type: "ProjectImported";
            data: components["schemas"]["ProjectImported"];
        } | {
            /** @constant */
            type: "ProjectRevised";
            data: components["schemas"]["ProjectRevised"];
        } | {
            /** @constant */
            type: "ContactRecorded";
            data: components["schemas"]["ContactRecorded"];
        } | {
            /** @constant */
            type: "LeadJudged";
            data: components["schemas"]["LeadJudged"];
        } | {
            /** @constant */
            type: "LeaderAssigned";
            data: components["schemas"]["LeaderAssigned"];
        } | {
            /** @constant */
            type: "HelpPartyFilled";
            data: components["schemas"]["HelpPartyFilled"];
        } | {
            /** @constant */
            type: "PlanRevised";
            data: components["schemas"]["PlanRevised"];
        } | {
            /** @constant */
            type: "EvidenceRecorded";
            data: components["schemas"]["EvidenceRecorded"];
        } | {
            /** @constant */
            type: "MilestoneRecorded";
            data: components["schemas"]["MilestoneRecorded"];
        } | {
            /** @constant */
            type: "FundArrivalRecorded";
            data: components["schemas"]["FundArrivalRecorded"];
        } | {
            /** @constant */
            type: "ArrivalsPlanned";
            data: components["schemas"]["ArrivalsPlanned"];
        } | {
            /** @constant */
            type: "FundArrivalVerified";
            data: components["schemas"]["FundArrivalVerified"];
        } | {
            /** @constant */
            type: "FundArrivalCorrected";
            data: components["schemas"]["FundArrivalCorrected"];
        } | {
            /** @constant */
            type: "FundArrivalSplit";
            data: components["schemas"]["FundArrivalSplit"];
        } | {
            /** @constant */
            type: "EvidenceWithdrawn";
            data: components["schemas"]["EvidenceWithdrawn"];
        } | {
            /** @constant */
            type: "MilestoneWithdrawn";
            data: components["schemas"]["MilestoneWithdrawn"];
        } | {
            /** @constant */
            type: "FundArrivalWithdrawn";
            data: components["schemas"]["FundArrivalWithdrawn"];
        } | {
            /** @constant */
            type: "StageEntered";
            data: components["schemas"]["StageEntered"];
        } | {
            /** @constant */
            type: "StageOpened";
            data: components["schemas"]["StageOpened"];
        } | {
            /** @constant */
            type: "AftercareStarted";
            data: components["schemas"]["AftercareStarted"];
        } | {
            /** @constant */
            type: "SecondPersonRequested";
            data: components["schemas"]["SecondPersonRequested"];
        } | {
            /** @constant */
            type: "SecondPersonDecided";
            data: components["schemas"]["SecondPersonDecided"];
        } | {
            /** @constant */
            type: "SecondPersonLapsed";
            data: components["schemas"]["SecondPersonLapsed"];
        } | {
            /** @constant */
            type: "ProjectShelved";
            data: components["schemas"]["ProjectShelved"];
        } | {
            /** @constant */
            type: "ProjectResumed";
            data: components["schemas"]["ProjectResumed"];
        } | {
            /** @constant */
            type: "ProjectEnded";
            data: components["schemas"]["ProjectEnded"];
        } | {
            /** @constant */
            type: "HandOverProposed";
            data: components["schemas"]["HandOverProposed"];
        } | {
            /** @constant */
            type: "HandOverAnswered";
            data: components["schemas"]["HandOverAnswered"];
        } | {
            /** @constant */
            type: "PolicyAdopted";
            data: components["schemas"]["PolicyAdopted"];
        } | {
            /** @constant */
            type: "CalendarAdopted";
            data: components["schemas"]["CalendarAdopted"];
        } | {
            /** @constant */
            type: "ProjectProgressNoted";
            data: components["schemas"]["ProjectProgressNoted"];
        } | {
            /** @constant */
            type: "ProjectClockArmed";
            data: components["schemas"]["ProjectClockArmed"];
        } | {
            /** @constant */
            type: "ProjectClockStopped";
            data: components["schemas"]["ProjectClockStopped"];
        } | {
            /** @constant */
            type: "ProjectClockSuspended";
            data: components["schemas"]["ProjectClockSuspended"];
        } | {
            /** @constant */
            type: "RoutineMissed";
            data: components["schemas"]["RoutineMissed"];
        } | {
            /** @constant */
            type: "AdmissionNoted";
            data: components["schemas"]["AdmissionNoted"];
        } | {
            /** @constant */
            type: "ProofSharedElsewhere";
            data: components["schemas"]["ProofSharedElsewhere"];
        } | {
            /** @constant */
            type: "ReactionRefused";
            data: components["schemas"]["ReactionRefused"];
        } | {
            /** @constant */
            type: "HelpItemAdded";
            data: components["schemas"]["HelpItemAdded"];
        } | {
            /** @constant */
            type: "HelpItemImportedClosed";
            data: components["schemas"]["HelpItemImportedClosed"];
        } | {
            /** @constant */
            type: "HelpItemLimitChanged";
            data: components["schemas"]["HelpItemLimitChanged"];
        } | {
            /** @constant */
            type: "SilentStartMoved";
            data: components["schemas"]["SilentStartMoved"];
        } | {
            /** @constant */
            type: "PrerequisiteAdded";
            data: components["schemas"]["PrerequisiteAdded"];
        } | {
            /** @constant */
            type: "HelpItemIssued";
            data: components["schemas"]["HelpItemIssued"];
        } | {
            /** @constant */
            type: "HelpItemSignedFor";
            data: components["schemas"]["HelpItemSignedFor"];
        } | {
            /** @constant */
            type: "HandlingStarted";
            data: components["schemas"]["HandlingStarted"];
        } | {
            /** @constant */
            type: "PrerequisiteMet";
            data: components["schemas"]["PrerequisiteMet"];
        } | {
            /** @constant */
            type: "DeadlockFound";
            data: components["schemas"]["DeadlockFound"];
        } | {
            /** @constant */
            type: "ItemProgressNoted";
            data: components["schemas"]["ItemProgressNoted"];
        } | {
            /** @constant */
            type: "ReportDrafted";
            data: components["schemas"]["ReportDrafted"];
        } | {
            /** @constant */
            type: "ReportReturned";
            data: components["schemas"]["ReportReturned"];
        } | {
            /** @constant */
            type: "ReportWithdrawn";
            data: components["schemas"]["ReportWithdrawn"];
        } | {
            /** @constant */
            type: "HelpItemReportedDone";
            data: components["schemas"]["HelpItemReportedDone"];
        } | {
            /** @constant */
            type: "HelpItemVerified";
            data: components["schemas"]["HelpItemVerified"];
        } | {
            /** @constant */
            type: "HelpItemReturned";
            data: components["schemas"]["HelpItemReturned"];
        } | {
            /** @constant */
            type: "ClosingConfirmed";
            data: components["schemas"]["ClosingConfirmed"];
        } | {
            /** @constant */
            type: "ClosingVouchedFor";
            data: components["schemas"]["ClosingVouchedFor"];
        } | {
            /** @constant */
            type: "ClosingRefused";
            data: components["schemas"]["ClosingRefused"];
        } | {
            /** @constant */
            type: "HelpItemClosed";
            data: components["schemas"]["HelpItemClosed"];
        } | {
            /** @constant */
            type: "HelpItemTransferred";
            data: components["schemas"]["HelpItemTransferred"];
        } | {
            /** @constant */
            type: "HelpItemRaised";
            data: components["schemas"]["HelpItemRaised"];
        } | {
            /** @constant */
            type: "HelpItemUrged";
            data: components["schemas"]["HelpItemUrged"];
        } | {
            /** @constant */
            type: "PauseAsked";
            data: components["schemas"]["PauseAsked"];
        } | {
            /** @constant */
            type: "PauseDecided";
            data: components["schemas"]["PauseDecided"];
        } | {
            /** @constant */
            type: "PauseEnded";
            data: components["schemas"]["PauseEnded"];
        } | {
            /** @constant */
            type: "PapersSupplied";
            data: components["schemas"]["PapersSupplied"];
        } | {
            /** @constant */
            type: "ExtensionAsked";
            data: components["schemas"]["ExtensionAsked"];
        } | {
            /** @constant */
            type: "ExtensionSigned";
            data: components["schemas"]["ExtensionSigned"];
        } | {
            /** @constant */
            type: "ExtensionDecided";
            data: components["schemas"]["ExtensionDecided"];
        } | {
            /** @constant */
            type: "ExtensionLapsed";
            data: components["schemas"]["ExtensionLapsed"];
        } | {
            /** @constant */
            type: "ExtensionEnded";
            data: components["schemas"]["ExtensionEnded"];
        } | {
            /** @constant */
            type: "CoUnitAsked";
            data: components["schemas"]["CoUnitAsked"];
        } | {
            /** @constant */
            type: "CoUnitReplied";
            data: components["schemas"]["CoUnitReplied"];
        } | {
            /** @constant */
            type: "CoUnitLapsed";
            data: components["schemas"]["CoUnitLapsed"];
        } | {
            /** @constant */
            type: "CoUnitEnded";
            data: components["schemas"]["CoUnitEnded"];
        } | {
            /** @constant */
            type: "CoordinationAsked";
            data: components["schemas"]["CoordinationAsked"];
        } | {
            /** @constant */
            type: "ActTakenBack";
            data: components["schemas"]["ActTakenBack"];
        } | {
            /** @constant */
            type: "HelpItemVoided";
            data: components["schemas"]["HelpItemVoided"];
        } | {
            /** @constant */
            type: "ItemClockArmed";
            data: components["schemas"]["ItemClockArmed"];
        } | {
            /** @constant */
            type: "ItemClockStopped";
            data: components["schemas"]["ItemClockStopped"];
        } | {
            /** @constant */
            type: "ItemClockSuspended";
            data: components["schemas"]["ItemClockSuspended"];
        } | {
            /** @constant */
            type: "HoldingBegun";
            data: components["schemas"]["HoldingBegun"];
        } | {
            /** @constant */
            type: "LimitBreached";
            data: components["schemas"]["LimitBreached"];
        } | {
            /** @constant */
            type: "RungReached";
            data: components["schemas"]["RungReached"];
        } | {
            /** @constant */
            type: "EscalationAnswered";
            data: components["schemas"]["EscalationAnswered"];
        } | {
            /** @constant */
            type: "AnswerTimeMoved";
            data: components["schemas"]["AnswerTimeMoved"];
        } | {
            /** @constant */
            type: "EscalationAnswerLapsed";
            data: components["schemas"]["EscalationAnswerLapsed"];
        } | {
            /** @constant */
            type: "CalendarAlarmOpened";
            data: components["schemas"]["CalendarAlarmOpened"];
        } | {
            /** @constant */
            type: "RungHeld";
            data: components["schemas"]["RungHeld"];
        } | {
            /** @constant */
            type: "RungReleased";
            data: components["schemas"]["RungReleased"];
        } | {
            /** @constant */
            type: "StillnessArmed";
            data: components["schemas"]["StillnessArmed"];
        } | {
            /** @constant */
            type: "StagnationReached";
            data: components["schemas"]["StagnationReached"];
        } | {
            /** @constant */
            type: "InvestorSilent";
            data: components["schemas"]["InvestorSilent"];
        } | {
            /** @constant */
            type: "AnswerUrged";
            data: components["schemas"]["AnswerUrged"];
        } | {
            /** @constant */
            type: "SupervisionFormIssued";
            data: components["schemas"]["SupervisionFormIssued"];
        } | {
            /** @constant */
            type: "FormSignedFor";
            data: components["schemas"]["FormSignedFor"];
        } | {
            /** @constant */
            type: "FormPlanSubmitted";
            data: components["schemas"]["FormPlanSubmitted"];
        } | {
            /** @constant */
            type: "FormPlanDecided";
            data: components["schemas"]["FormPlanDecided"];
        } | {
            /** @constant */
            type: "FormMeasureReported";
            data: components["schemas"]["FormMeasureReported"];
        } | {
            /** @constant */
            type: "FormMeasureReturned";
            data: components["schemas"]["FormMeasureReturned"];
        } | {
            /** @constant */
            type: "InterviewRecorded";
            data: components["schemas"]["InterviewRecorded"];
        } | {
            /** @constant */
            type: "FormLifted";
            data: components["schemas"]["FormLifted"];
        } | {
            /** @constant */
            type: "FormWithdrawn";
            data: components["schemas"]["FormWithdrawn"];
        } | {
            /** @constant */
            type: "FormLapsed";
            data: components["schemas"]["FormLapsed"];
        } | {
            /** @constant */
            type: "FormEnded";
            data: components["schemas"]["FormEnded"];
        } | {
            /** @constant */
            type: "FormClockArmed";
            data: components["schemas"]["FormClockArmed"];
        } | {
            /** @constant */
            type: "FormClockSuspended";
            data: components["schemas"]["FormClockSuspended"];
        } | {
            /** @constant */
            type: "FormClockStopped";
            data: components["schemas"]["FormClockStopped"];
        } | {
            /** @constant */
            type: "FormRungReached";
            data: components["schemas"]["FormRungReached"];
        } | {
            /** @constant */
            type: "FormRungHeld";
            data: components["schemas"]["FormRungHeld"];
        } | {
            /** @constant */
            type: "FormRungReleased";
            data: components["schemas"]["FormRungReleased"];
        } | {
            /** @constant */
            type: "FormAlarmOpened";
            data: components["schemas"]["FormAlarmOpened"];
        } | {
            /** @constant */
            type: "CommitmentRecorded";
            data: components["schemas"]["CommitmentRecorded"];
        } | {
            /** @constant */
            type: "CommitmentTriggered";
            data: components["schemas"]["CommitmentTriggered"];
        } | {
            /** @constant */
            type: "DeliveryApplied";
            data: components["schemas"]["DeliveryApplied"];
        } | {
            /** @constant */
            type: "DeliveryReviewed";
            data: components["schemas"]["DeliveryReviewed"];
        } | {
            /** @constant */
            type: "DeliveryDecided";
            data: components["schemas"]["DeliveryDecided"];
        } | {
            /** @constant */
            type: "CommitmentClaimed";
            data: components["schemas"]["CommitmentClaimed"];
        } | {
            /** @constant */
            type: "CommitmentDecided";
            data: components["schemas"]["CommitmentDecided"];
        } | {
            /** @constant */
            type: "CommitmentWaived";
            data: components["schemas"]["CommitmentWaived"];
        } | {
            /** @constant */
            type: "CommitmentWithdrawn";
            data: components["schemas"]["CommitmentWithdrawn"];
        } | {
            /** @constant */
            type: "CommitmentEnded";
            data: components["schemas"]["CommitmentEnded"];
        } | {
            /** @constant */
            type: "WarningSignRecorded";
            data: components["schemas"]["WarningSignRecorded"];
        } | {
            /** @constant */
            type: "WarningSignCleared";
            data: components["schemas"]["WarningSignCleared"];
        };
        LeadRegistered: {
            name: string;
            investor: {
                name: string;
                country: string;
            } | null;
            money: {
                amount: string;
                currency: string;
            } | null;
            industry: string;
            landingUnitId: string | null;
            introducingUnitId: string;
            followerId: string;
            platform: string;
            signingYear: number | null;
            /** @enum {string} */
            origin: "domestic" | "foreign";
            /** @enum {string} */
            supervisionLevel: "none" | "county" | "city" | "province" | "nation";
            investorContactIds: string[];
            investorId?: string | null;
            /** Format: uuid */
            promotionId?: string;
            /** @description the trip that it came of */
            leadSource?: {
                /** Format: uuid */
                groupId: string;
                /** Format: uuid */
                tripId: string;
                callNo: number;
                /** @description who made a lead of it, and reads the project; not known of older ones */
                by?: string;
            };
            /** @description how the lead came; absent: not said */
            channel?: ("trip" | "sheet" | "event" | "partner" | "liaison-office" | "own-contact" | "investor-visit") | null;
            channelDetail?: string;
            policyVersion: number;
        };
        ProjectImported: {
            name: string;
            investor: {
                name: string;
                country: string;
            } | null;
            money: {
                amount: string;
                currency: string;
            } | null;
            industry: string;
            landingUnitId: string | null;
            introducingUnitId: string;
            followerId: string;
            platform: string;
            signingYear: number | null;
            /** @enum {string} */
            origin: "domestic" | "foreign";
            /** @enum {string} */
            supervisionLevel: "none" | "county" | "city" | "province" | "nation";
            investorContactIds: string[];
            investorId?: string | null;
            /** Format: uuid */
            promotionId?: string;
            /** @description the trip that it came of */
            leadSource?: {
                /** Format: uuid */
                groupId: string;
                /** Format: uuid */
                tripId: string;
                callNo: number;
                /** @description who made a lead of it, and reads the project; not known of older ones */
                by?: string;
            };
            /** @description how the lead came; absent: not said */
            channel?: ("trip" | "sheet" | "event" | "partner" | "liaison-office" | "own-contact" | "investor-visit") | null;
            channelDetail?: string;
            policyVersion: number;
            stages: {
                /** @enum {string} */
                stage: "lead" | "intent" | "signing" | "commencement" | "production";
                /** Format: date-time */
                enteredAt: string;
            }[];
            parties: {
                leader?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
                "functional-department"?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
                "introducing-unit"?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
                "landing-place"?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
                "help-centre"?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
            };
            judgement: {
                /** @enum {string} */
                verdict: "worth-pursuing" | "not-worth-pursuing";
                reason: string;
                judgeId: string;
                /** Format: date-time */
                at: string;
                /**
                 * @description why it is given up; absent in older ones
                 * @enum {string}
                 */
                lost?: "price" | "land" | "policy" | "energy" | "chose-another" | "no-answer" | "not-real" | "other";
            } | null;
            firstContactAt: string | null;
            plan: {
                revision: number;
                signing: string | null;
                /** Format: date */
                commencement: string;
                /** Format: date */
                production: string;
                note: string;
            } | null;
            evidence: {
                id: string;
                recordedBy?: string[];
                kind: string;
                number: string;
                /** Format: date */
                date: string;
                note: string;
                sha256: string | null;
                itemId: string | null;
                /** @description of a contract */
                parties: string[];
                money: {
                    amount: string;
                    currency: string;
                } | null;
                /** @enum {string} */
                signingKind?: "first" | "upgrade" | "added-capital" | "new-investor";
                /** Format: date-time */
                at: string;
                /** @description why it is dated before the project, or before what it proves */
                earlyReason?: string;
            }[];
            milestones: {
                id: string;
                recordedBy?: string[];
                /** @enum {string} */
                milestone: "fulfilment" | "letter-of-intent" | "framework-agreement";
                /** Format: date */
                date: string;
                evidenceId: string | null;
                note: string;
                /** @description why it is dated before the project, or before what it proves */
                earlyReason?: string;
            }[];
            fundArrivals: {
                id: string;
                recordedBy?: string[];
                /** @description 万元; null where it is kept back */
                money: {
                    amount: string;
                    currency: string;
                } | null;
                /** Format: date */
                date: string;
                /** @enum {string} */
                proof: "voucher" | "capital-verification" | "fixed-asset-entry";
                proofNumber: string;
                note: string;
                /** @description why it is dated before the project, or before what it proves */
                earlyReason?: string;
                /** @enum {string} */
                source?: "own-capital" | "shareholder" | "loan" | "foreign" | "fiscal" | "other";
                /** @description the paper itself */
                sha256?: string;
                /** @description in no published figure before somebody else has verified it; absent in older records */
                toVerify?: boolean;
                /** @description by somebody other than who recorded it */
                verified?: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    note: string;
                };
                /** @description a counter-entry: below zero, of that arrival, which stays as it was recorded */
                corrects?: string;
                /** @description of a counter-entry */
                reason?: string;
                split?: {
                    /** @description 到位资金分割证明 */
                    evidenceId: string;
                    parts: {
                        unitId: string;
                        /** @description 万元; null where it is kept back */
                        money: {
                            amount: string;
                            currency: string;
                        } | null;
                    }[];
                };
                /** @description why more has arrived than contracts agreed */
                overReason?: string;
                /** @description why it counts although its proof stands on other projects too */
                elsewhere?: {
                    projectIds: string[];
                    reason: string;
                    /** @description how many more, which whoever reads it does not see */
                    unseen?: number;
                };
            }[];
            coveredTemplates: string[];
            aftercareUntil: string | null;
            provenance: {
                source: string;
                reference: string;
            };
        };
        ProjectRevised: {
            changes: {
                name?: string;
                investor?: {
                    name: string;
                    country: string;
                } | null;
                money?: {
                    amount: string;
                    currency: string;
                } | null;
                industry?: string;
                landingUnitId?: string | null;
                introducingUnitId?: string;
                followerId?: string;
                platform?: string;
                signingYear?: number | null;
                /** @enum {string} */
                origin?: "domestic" | "foreign";
                /** @enum {string} */
                supervisionLevel?: "none" | "county" | "city" | "province" | "nation";
                investorContactIds?: string[];
                investorId?: string | null;
                /** Format: uuid */
                promotionId?: string;
                /** @description the trip that it came of */
                leadSource?: {
                    /** Format: uuid */
                    groupId: string;
                    /** Format: uuid */
                    tripId: string;
                    callNo: number;
                    /** @description who made a lead of it, and reads the project; not known of older ones */
                    by?: string;
                };
                /** @description how the lead came; absent: not said */
                channel?: ("trip" | "sheet" | "event" | "partner" | "liaison-office" | "own-contact" | "investor-visit") | null;
                channelDetail?: string;
            };
            reason: string;
        };
        ContactRecorded: {
            kind: string;
            summary: string;
            /** Format: date */
            date: string;
            /** @description set where it is dated before the project, and the office insisted */
            earlyReason?: string;
            call?: {
                /** @enum {string} */
                running: "full" | "partly" | "stopped";
                staff: number;
                /** @description of the month before */
                powerKwh: number | null;
                /** @enum {string} */
                orders: "more" | "same" | "fewer";
                troubles: {
                    /** @enum {string} */
                    kind: "staff" | "power" | "orders" | "finance" | "logistics" | "approval" | "policy" | "land" | "other";
                    /** Format: uuid */
                    itemId: string;
                }[];
            };
            metWith?: string;
            outcome?: string;
            /** Format: date */
            nextBy?: string;
        };
        LeadJudged: {
            /** @enum {string} */
            verdict: "worth-pursuing" | "not-worth-pursuing";
            reason: string;
            judgeId: string;
            /** Format: date-time */
            at: string;
            /**
             * @description why it is given up; absent in older ones
             * @enum {string}
             */
            lost?: "price" | "land" | "policy" | "energy" | "chose-another" | "no-answer" | "not-real" | "other";
        };
        LeaderAssigned: {
            leaderId: string;
            handOverId: string | null;
        };
        HelpPartyFilled: {
            /** @enum {string} */
            party: "leader" | "functional-department" | "introducing-unit" | "landing-place" | "help-centre";
            unitId: string;
            personId: string;
            /** @description set where the unit has nobody and the help centre's head stands in */
            fallback?: boolean;
        };
        PlanRevised: {
            revision: number;
            signing: string | null;
            /** Format: date */
            commencement: string;
            /** Format: date */
            production: string;
            note: string;
        };
        EvidenceRecorded: {
            id: string;
            recordedBy?: string[];
            kind: string;
            number: string;
            /** Format: date */
            date: string;
            note: string;
            sha256: string | null;
            itemId: string | null;
            /** @description of a contract */
            parties: string[];
            money: {
                amount: string;
                currency: string;
            } | null;
            /** @enum {string} */
            signingKind?: "first" | "upgrade" | "added-capital" | "new-investor";
            /** Format: date-time */
            at: string;
            /** @description why it is dated before the project, or before what it proves */
            earlyReason?: string;
        };
        MilestoneRecorded: {
            id: string;
            recordedBy?: string[];
            /** @enum {string} */
            milestone: "fulfilment" | "letter-of-intent" | "framework-agreement";
            /** Format: date */
            date: string;
            evidenceId: string | null;
            note: string;
            /** @description why it is dated before the project, or before what it proves */
            earlyReason?: string;
        };
        FundArrivalRecorded: {
            id: string;
            recordedBy?: string[];
            /** @description 万元; null where it is kept back */
            money: {
                amount: string;
                currency: string;
            } | null;
            /** Format: date */
            date: string;
            /** @enum {string} */
            proof: "voucher" | "capital-verification" | "fixed-asset-entry";
            proofNumber: string;
            note: string;
            /** @description why it is dated before the project, or before what it proves */
            earlyReason?: string;
            /** @enum {string} */
            source?: "own-capital" | "shareholder" | "loan" | "foreign" | "fiscal" | "other";
            /** @description the paper itself */
            sha256?: string;
            /** @description in no published figure before somebody else has verified it; absent in older records */
            toVerify?: boolean;
            /** @description by somebody other than who recorded it */
            verified?: {
                /** Format: date-time */
                at: string;
                by: string;
                note: string;
            };
            /** @description a counter-entry: below zero, of that arrival, which stays as it was recorded */
            corrects?: string;
            /** @description of a counter-entry */
            reason?: string;
            split?: {
                /** @description 到位资金分割证明 */
                evidenceId: string;
                parts: {
                    unitId: string;
                    /** @description 万元; null where it is kept back */
                    money: {
                        amount: string;
                        currency: string;
                    } | null;
                }[];
            };
            /** @description why more has arrived than contracts agreed */
            overReason?: string;
            /** @description why it counts although its proof stands on other projects too */
            elsewhere?: {
                projectIds: string[];
                reason: string;
                /** @description how many more, which whoever reads it does not see */
                unseen?: number;
            };
        };
        ArrivalsPlanned: {
            version: number;
            instalments: {
                /** @description a month `2026-07` or a quarter `2026-Q3` */
                period: string;
                /**
                 * Format: date
                 * @description its last day
                 */
                until: string;
                /** @description 万元; null where it is kept back */
                money: {
                    amount: string;
                    currency: string;
                } | null;
            }[];
            reason: string;
        };
        FundArrivalVerified: {
            id: string;
            note: string;
            recordedBy: string[];
        };
        FundArrivalCorrected: {
            id: string;
            recordedBy?: string[];
            /** @description 万元; null where it is kept back */
            money: {
                amount: string;
                currency: string;
            } | null;
            /** Format: date */
            date: string;
            /** @enum {string} */
            proof: "voucher" | "capital-verification" | "fixed-asset-entry";
            proofNumber: string;
            note: string;
            /** @description why it is dated before the project, or before what it proves */
            earlyReason?: string;
            /** @enum {string} */
            source?: "own-capital" | "shareholder" | "loan" | "foreign" | "fiscal" | "other";
            /** @description the paper itself */
            sha256?: string;
            /** @description in no published figure before somebody else has verified it; absent in older records */
            toVerify?: boolean;
            /** @description by somebody other than who recorded it */
            verified?: {
                /** Format: date-time */
                at: string;
                by: string;
                note: string;
            };
            /** @description a counter-entry: below zero, of that arrival, which stays as it was recorded */
            corrects?: string;
            /** @description of a counter-entry */
            reason?: string;
            split?: {
                /** @description 到位资金分割证明 */
                evidenceId: string;
                parts: {
                    unitId: string;
                    /** @description 万元; null where it is kept back */
                    money: {
                        amount: string;
                        currency: string;
                    } | null;
                }[];
            };
            /** @description why more has arrived than contracts agreed */
            overReason?: string;
            /** @description why it counts although its proof stands on other projects too */
            elsewhere?: {
                projectIds: string[];
                reason: string;
                /** @description how many more, which whoever reads it does not see */
                unseen?: number;
            };
        };
        FundArrivalSplit: {
            id: string;
            evidenceId: string;
            parts: {
                unitId: string;
                /** @description 万元; null where it is kept back */
                money: {
                    amount: string;
                    currency: string;
                } | null;
            }[];
        };
        EvidenceWithdrawn: {
            id: string;
            kind: string;
            number: string;
            /** Format: date */
            date: string;
            reason: string;
            /** @description who had recorded it; both where a substitute did */
            recordedBy: string[];
        };
        MilestoneWithdrawn: {
            id: string;
            /** @enum {string} */
            milestone: "fulfilment" | "letter-of-intent" | "framework-agreement";
            /** Format: date */
            date: string;
            reason: string;
            /** @description who had recorded it; both where a substitute did */
            recordedBy: string[];
        };
        FundArrivalWithdrawn: {
            id: string;
            /** @description 万元; null where it is kept back */
            money: {
                amount: string;
                currency: string;
            } | null;
            /** Format: date */
            date: string;
            /** @enum {string} */
            proof: "voucher" | "capital-verification" | "fixed-asset-entry";
            proofNumber: string;
            reason: string;
            /** @description who had recorded it; both where a substitute did */
            recordedBy: string[];
        };
        StageEntered: {
            entry: number;
            /** @enum {string} */
            stage: "lead" | "intent" | "signing" | "commencement" | "production";
            back: boolean;
            reason: string | null;
        };
        StageOpened: {
            entry: number;
            /** @enum {string} */
            stage: "lead" | "intent" | "signing" | "commencement" | "production";
            issued: string[];
            /** @description when it is told that nobody moves it; absent where that is not asked */
            stillness?: components["schemas"]["Clock"];
        };
        Clock: {
            /** @description counts how often it was armed anew */
            version: number;
            /** @enum {string} */
            state: "running" | "suspended" | "stopped";
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date
             * @description working days after this one count
             */
            countedAfter: string;
            /** @description working days; null for a clock bound to a date */
            limit: number | null;
            /** @description working days used by earlier stretches of this version */
            elapsed: number;
            /** Format: date-time */
            due: string;
            /** Format: date-time */
            yellowAt: string;
            /**
             * Format: date-time
             * @description where the light turns red at another time than the end of the limit
             */
            redAt?: string;
            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
            provisional: boolean;
            steps: {
                /** @enum {string} */
                rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
                offset: number | null;
                /** Format: date-time */
                at: string;
                provisional: boolean;
            }[];
            /** @description the limit as it stands without a request that holds its breach back */
            deferred?: {
                /** Format: date-time */
                due: string;
                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                provisional: boolean;
                steps: {
                    /** @enum {string} */
                    rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
                    offset: number | null;
                    /** Format: date-time */
                    at: string;
                    provisional: boolean;
                }[];
            };
            fired: ("early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders")[];
            /** @description rungs that have come due and are held until an instant (暂缓升级) */
            held?: {
                /** @enum {string} */
                rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
                /** Format: uuid */
                holdId: string;
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                until: string;
                released: boolean;
            }[];
            /** @description waits for a calendar that is not published */
            alarm: boolean;
            calendarVersion: number;
            policyVersion: number;
            stoppedAt: string | null;
        };
        AftercareStarted: {
            /** Format: date */
            until: string;
        };
        SecondPersonRequested: {
            id: string;
            /** @enum {string} */
            act: "return-to-stage" | "shelve";
            toStage: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
            reason: string;
            requestedBy: string[];
            /** Format: date-time */
            at: string;
            urged?: {
                times: number;
                /** Format: date-time */
                at: string;
            };
        };
        SecondPersonDecided: {
            requestId: string;
            /** @enum {string} */
            decision: "approve" | "refuse";
            note: string;
        };
        SecondPersonLapsed: {
            requestId: string;
            /** @enum {string} */
            act: "return-to-stage" | "shelve";
            requestedBy: string[];
        };
        ProjectShelved: {
            reason: string;
            requestId: string;
        };
        ProjectResumed: {
            reason: string;
        };
        ProjectEnded: {
            /** @enum {string} */
            kind: "terminated" | "transferred" | "closed";
            reason: string;
            cause: ("objective" | "human") | null;
            /** Format: date-time */
            at: string;
        };
        HandOverProposed: {
            id: string;
            /** @enum {string} */
            subject: "leader" | "introducing-unit" | "landing-place";
            fromPersonId: string | null;
            fromUnitId: string | null;
            toPersonId: string;
            toUnitId: string | null;
            reason: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy?: string[];
            supersedes?: {
                id: string;
                toPersonId: string;
            };
            lines: {
                id: string;
                /** @enum {string} */
                kind: "item" | "question";
                refId: string;
                verdict: ("accept" | "dispute") | null;
                note: string;
            }[];
            urged?: {
                times: number;
                /** Format: date-time */
                at: string;
            };
        };
        HandOverAnswered: {
            handOverId: string;
            lines: {
                id: string;
                /** @enum {string} */
                kind: "item" | "question";
                refId: string;
                verdict: ("accept" | "dispute") | null;
                note: string;
            }[];
            accepted: boolean;
            fromPersonId?: string | null;
            fromUnitId?: string | null;
        };
        PolicyAdopted: {
            policyVersion: number;
            previous: number;
        };
        CalendarAdopted: {
            calendarVersion: number;
        };
        ProjectProgressNoted: {
            note: string;
            percent: number | null;
        };
        ProjectClockArmed: {
            clock: string;
            armed: components["schemas"]["Clock"];
            why: string;
            moved?: {
                /** Format: date-time */
                from: string;
                recipients: string[];
            };
        };
        ProjectClockStopped: {
            clock: string;
            why: string;
        };
        ProjectClockSuspended: {
            clock: string;
            suspended: components["schemas"]["Clock"];
        };
        RoutineMissed: {
            clock: string;
            deadlineVersion: number;
            /** Format: date-time */
            due: string;
            missed: number;
            holderUnitId: string | null;
            holderId: string | null;
            recipients: string[];
            /** @description for whom somebody else was told, because nobody is there, and who that was */
            stoodIn?: {
                /** @enum {string} */
                of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                /** @description whose head or handler that is; null: a post of the place */
                unitId: string | null;
                to: string[];
            }[];
            next: components["schemas"]["Clock"];
        };
        AdmissionNoted: {
            /** Format: uuid */
            reviewId: string;
            /** @enum {string} */
            verdict: "admitted" | "conditional" | "deferred" | "rejected";
            year: number;
            no: number;
            /** Format: date */
            day: string;
            /** Format: date-time */
            at: string;
            items: string[];
        };
        ProofSharedElsewhere: {
            /** @enum {string} */
            proof: "voucher" | "capital-verification" | "fixed-asset-entry";
            proofNumber: string;
            arrivalId: string;
            projectId: string;
            reason: string;
        };
        ReactionRefused: {
            reactionId: string;
            target: {
                kind: string;
                id: string;
            };
            command: string;
            code: string;
            /** @description what of the asking file it is about, in its own words */
            about?: string;
        };
        HelpItemAdded: {
            /** Format: uuid */
            itemId: string;
            no: number;
            title: string;
            templateKey: string | null;
            /** @enum {string} */
            stage: "lead" | "intent" | "signing" | "commencement" | "production";
            unitId: string;
            personId: string;
            fallback: boolean;
            coUnitIds: string[];
            limit: number;
            blocks: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
            investorConfirms: boolean;
            prerequisites: string[];
            /** @description those of them that are still open */
            waitingOn: string[];
            note: string;
            instructedBy?: {
                escalationId: string;
                personId: string;
            };
            decidedIn?: {
                /** Format: uuid */
                meetingId: string;
                decisionNo: number;
                attempt: number;
                chairId: string;
            };
            conditionOf?: {
                /** Format: uuid */
                reviewId: string;
                conditionId: string;
                year: number;
                no: number;
            };
        };
        HelpItemImportedClosed: {
            /** Format: uuid */
            itemId: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            closedAt: string;
            /** @description closed past its limit, by the dates reported; absent in older events, which did not say */
            late?: boolean;
        };
        HelpItemLimitChanged: {
            /** Format: uuid */
            itemId: string;
            limit: number;
        };
        SilentStartMoved: {
            /** Format: uuid */
            itemId: string;
            /** Format: date-time */
            silentStartAt: string;
            provisional: boolean;
        };
        PrerequisiteAdded: {
            /** Format: uuid */
            itemId: string;
            /** Format: uuid */
            prerequisiteId: string;
        };
        HelpItemIssued: {
            /** Format: uuid */
            itemId: string;
            /** Format: date-time */
            silentStartAt: string;
            provisional: boolean;
            /** @description when it is told that nobody moves it; absent where that is not asked */
            stillness?: components["schemas"]["Clock"];
        };
        HelpItemSignedFor: {
            /** Format: uuid */
            itemId: string;
            /** @constant */
            reported?: true;
        };
        HandlingStarted: {
            /** Format: uuid */
            itemId: string;
            /** @enum {string} */
            because: "signed-for" | "sign-for-lapsed" | "prerequisites-met";
        };
        PrerequisiteMet: {
            /** Format: uuid */
            itemId: string;
            /** Format: uuid */
            prerequisiteId: string;
        };
        DeadlockFound: {
            /** Format: uuid */
            itemId: string;
            ring: string[];
            escalation: components["schemas"]["OpenQuestion"];
            recipients: string[];
            /** @description for whom somebody else was told, because nobody is there, and who that was */
            stoodIn?: {
                /** @enum {string} */
                of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                /** @description whose head or handler that is; null: a post of the place */
                unitId: string | null;
                to: string[];
            }[];
        };
        OpenQuestion: {
            id: string;
            /** @enum {string} */
            kind: "rung" | "deadlock" | "coordination";
            clock: string;
            deadlineVersion: number;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            /**
             * @description absent where it was put before that was said
             * @enum {string}
             */
            asksFor?: "decide" | "assign" | "convene" | "press" | "extend" | "terminate";
            recipients: string[];
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            answerDue: string;
            answerDueProvisional: boolean;
            lapsed: boolean;
            urged?: {
                times: number;
                /** Format: date-time */
                at: string;
            };
        };
        ItemProgressNoted: {
            /** Format: uuid */
            itemId: string;
            note: string;
            percent: number | null;
        };
        ReportDrafted: {
            /** Format: uuid */
            itemId: string;
            by: string;
            note: string;
            /** @description fingerprints (SHA-256) of its files; absent where it has none */
            files?: string[];
        };
        ReportReturned: {
            /** Format: uuid */
            itemId: string;
            reason: string;
        };
        ReportWithdrawn: {
            /** Format: uuid */
            itemId: string;
            reason: string;
        };
        HelpItemReportedDone: {
            /** Format: uuid */
            itemId: string;
            by: string;
            signedBy: string;
            note: string;
            /** @description fingerprints (SHA-256) of its files; absent where it has none */
            files?: string[];
        };
        HelpItemVerified: {
            /** Format: uuid */
            itemId: string;
            by: string;
            note: string;
        };
        HelpItemReturned: {
            /** Format: uuid */
            itemId: string;
            reason: string;
        };
        ClosingConfirmed: {
            /** Format: uuid */
            itemId: string;
            note: string;
        };
        ClosingVouchedFor: {
            /** Format: uuid */
            itemId: string;
            by: string;
            note: string;
        };
        ClosingRefused: {
            /** Format: uuid */
            itemId: string;
            reason: string;
            /** @description the investor has no contact, and the help centre's head refused in their own name */
            standIn?: boolean;
        };
        HelpItemClosed: {
            /** Format: uuid */
            itemId: string;
            late: boolean;
            savedWorkingDays: number;
        };
        HelpItemTransferred: {
            /** Format: uuid */
            itemId: string;
            unitId: string;
            personId: string;
            fallback: boolean;
            reason: string;
        };
        HelpItemRaised: {
            /** Format: uuid */
            itemId: string;
            reason: string;
        };
        HelpItemUrged: {
            /** Format: uuid */
            itemId: string;
            reason: string;
            recipients: string[];
        };
        PauseAsked: {
            /** Format: uuid */
            itemId: string;
            kind: string;
            /** Format: date */
            until: string;
            note: string;
            /** @description fingerprints (SHA-256) of its files; absent where it has none */
            files?: string[];
            decider: {
                unitId: string | null;
                personId: string;
            };
        };
        PauseDecided: {
            /** Format: uuid */
            itemId: string;
            granted: boolean;
            reason: string;
            /** @description 24:00 of the last day that does not count; null where refused */
            endsAt: string | null;
        };
        PauseEnded: {
            /** Format: uuid */
            itemId: string;
            /** @enum {string} */
            because: "resumed" | "evidence" | "investor" | "limit" | "cap" | "reported" | "transferred" | "voided";
            reason: string;
            /** @description false: a request that nobody had decided has lost its ground */
            granted: boolean;
            /** @description working days that did not count by it */
            days?: number;
        };
        PapersSupplied: {
            /** Format: uuid */
            itemId: string;
            note: string;
        };
        ExtensionAsked: {
            /** Format: uuid */
            itemId: string;
            /** Format: date */
            until: string;
            /**
             * Format: date-time
             * @description the end of the limit without the extension
             */
            before: string;
            reason: string;
            progress: string;
            /** @description fingerprints (SHA-256) of its files; absent where it has none */
            files?: string[];
            /** @description true where the unit's head asks: it needs no further signature */
            signed: boolean;
            signer: {
                unitId: string | null;
                personId: string;
            };
            decider: {
                unitId: string | null;
                personId: string;
            };
        };
        ExtensionSigned: {
            /** Format: uuid */
            itemId: string;
            signed: boolean;
            reason: string;
            decider: {
                unitId: string | null;
                personId: string;
            };
        };
        ExtensionDecided: {
            /** Format: uuid */
            itemId: string;
            granted: boolean;
            reason: string;
            /**
             * Format: date-time
             * @description the end of the limit without the extension
             */
            before: string;
            /** @description the last day of the new limit; null where it is not granted */
            until: string | null;
            /** @description working days that limit and total gained; null where not granted */
            days: number | null;
        };
        ExtensionLapsed: {
            /** Format: uuid */
            itemId: string;
            /**
             * @description 'refuse' also where the unit's head had not signed
             * @enum {string}
             */
            rule: "refuse" | "consent" | "climb";
            signed: boolean;
            granted: boolean;
            /**
             * Format: date-time
             * @description the end of the limit without the extension
             */
            before: string;
            /** @description the last day of the new limit; null where it is not granted */
            until: string | null;
            /** @description working days that limit and total gained; null where not granted */
            days: number | null;
            decider: {
                unitId: string | null;
                personId: string;
            };
        };
        ExtensionEnded: {
            /** Format: uuid */
            itemId: string;
            /** @enum {string} */
            because: "reported" | "transferred" | "shelved" | "voided";
            /**
             * Format: date-time
             * @description the end of the limit without the extension
             */
            before: string;
            /** Format: date */
            until: string;
        };
        CoUnitAsked: {
            /** Format: uuid */
            itemId: string;
            no: number;
            unitId: string;
            personId: string;
            fallback: boolean;
            kind: string;
            ask: string;
            /** @description fingerprints (SHA-256) of its files; absent where it has none */
            files?: string[];
            /** @enum {string} */
            silence: "consent" | "climb" | "block";
            /** @enum {string} */
            clock: "co-reply" | "co-reply-2" | "co-reply-3";
            round?: number;
        };
        CoUnitReplied: {
            /** Format: uuid */
            itemId: string;
            no: number;
            unitId: string;
            /** @enum {string} */
            answer: "agree" | "conditions" | "disagree";
            words: string;
            /** @description fingerprints (SHA-256) of its files; absent where it has none */
            files?: string[];
        };
        CoUnitLapsed: {
            /** Format: uuid */
            itemId: string;
            no: number;
            unitId: string;
            /** @enum {string} */
            rule: "consent" | "climb" | "block";
            personId: string;
        };
        CoUnitEnded: {
            /** Format: uuid */
            itemId: string;
            no: number;
            unitId: string;
            /** @enum {string} */
            because: "withdrawn" | "reported" | "transferred" | "voided";
            reason: string;
            personId: string;
        };
        CoordinationAsked: {
            /** Format: uuid */
            itemId: string;
            no: number;
            unitId: string;
            words: string;
            escalation: components["schemas"]["OpenQuestion"];
            recipients: string[];
            /** @description for whom somebody else was told, because nobody is there, and who that was */
            stoodIn?: {
                /** @enum {string} */
                of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                /** @description whose head or handler that is; null: a post of the place */
                unitId: string | null;
                to: string[];
            }[];
        };
        ActTakenBack: {
            /** Format: uuid */
            itemId: string;
            /** @description null for an item that the act on another had set free */
            act: string | null;
            /**
             * Format: date-time
             * @description when it had been given
             */
            at: string;
            reason: string;
        };
        HelpItemVoided: {
            /** Format: uuid */
            itemId: string;
            reason: string;
        };
        ItemClockArmed: {
            /** Format: uuid */
            itemId: string;
            /** @enum {string} */
            clock: "sign-for" | "handling" | "verification" | "confirmation" | "closing" | "pause-decision" | "extension-decision" | "co-reply" | "co-reply-2" | "co-reply-3" | "total";
            armed: components["schemas"]["Clock"];
            why: string;
            moved?: {
                /** Format: date-time */
                from: string;
                recipients: string[];
            };
        };
        ItemClockStopped: {
            /** Format: uuid */
            itemId: string;
            /** @enum {string} */
            clock: "sign-for" | "handling" | "verification" | "confirmation" | "closing" | "pause-decision" | "extension-decision" | "co-reply" | "co-reply-2" | "co-reply-3" | "total";
            why: string;
        };
        ItemClockSuspended: {
            /** Format: uuid */
            itemId: string;
            /** @enum {string} */
            clock: "sign-for" | "handling" | "verification" | "confirmation" | "closing" | "pause-decision" | "extension-decision" | "co-reply" | "co-reply-2" | "co-reply-3" | "total";
            suspended: components["schemas"]["Clock"];
        };
        HoldingBegun: {
            /** Format: uuid */
            itemId: string;
            holding: {
                /** @enum {string} */
                kind: "signing-for" | "waiting" | "handling" | "co-handling" | "signing" | "verifying" | "confirming" | "paused" | "suspended";
                unitId: string | null;
                personId: string;
                /**
                 * @description whose the days of a pause are, by the rules of its beginning
                 * @enum {string}
                 */
                party?: "enterprise" | "higher-authority";
            } | null;
        };
        LimitBreached: {
            itemId: string | null;
            clock: string;
            deadlineVersion: number;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            /** Format: date-time */
            due: string;
            /** @description computed over a year whose holidays were not published; a breach never is */
            provisional: boolean;
            holderUnitId: string | null;
            holderId: string | null;
            recipients: string[];
            /** @description a role was empty and the help centre's head stands in */
            fallback: boolean;
            /** @description for whom somebody else was told, because nobody is there, and who that was */
            stoodIn?: {
                /** @enum {string} */
                of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                /** @description whose head or handler that is; null: a post of the place */
                unitId: string | null;
                to: string[];
            }[];
            escalation: components["schemas"]["OpenQuestion"] | null;
            /** @description by a person before its time */
            raised: boolean;
        };
        RungReached: {
            itemId: string | null;
            clock: string;
            deadlineVersion: number;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            /** Format: date-time */
            due: string;
            /** @description computed over a year whose holidays were not published; a breach never is */
            provisional: boolean;
            holderUnitId: string | null;
            holderId: string | null;
            recipients: string[];
            /** @description a role was empty and the help centre's head stands in */
            fallback: boolean;
            /** @description for whom somebody else was told, because nobody is there, and who that was */
            stoodIn?: {
                /** @enum {string} */
                of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                /** @description whose head or handler that is; null: a post of the place */
                unitId: string | null;
                to: string[];
            }[];
            escalation: components["schemas"]["OpenQuestion"] | null;
            /** @description by a person before its time */
            raised: boolean;
        };
        EscalationAnswered: {
            itemId: string | null;
            escalationId: string;
            /** @enum {string} */
            instruction: "noted" | "urge" | "coordinate" | "meeting" | "other";
            words: string;
            /**
             * Format: uuid
             * @description the item that the answer became
             */
            taskItemId?: string;
        };
        AnswerTimeMoved: {
            itemId: string | null;
            escalationId: string;
            /** Format: date-time */
            answerDue: string;
            answerDueProvisional: boolean;
        };
        EscalationAnswerLapsed: {
            itemId: string | null;
            escalationId: string;
            /** Format: date-time */
            due: string;
            recipients: string[];
            /** @description for whom somebody else was told, because nobody is there, and who that was */
            stoodIn?: {
                /** @enum {string} */
                of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                /** @description whose head or handler that is; null: a post of the place */
                unitId: string | null;
                to: string[];
            }[];
            /** @description to whom it is put besides; absent where it goes no higher */
            climb?: {
                /** @enum {string} */
                rung: "leader-in-charge" | "principal-leaders";
                recipients: string[];
                /** Format: date-time */
                answerDue: string;
                answerDueProvisional: boolean;
            };
        };
        CalendarAlarmOpened: {
            itemId: string | null;
            clock: string;
            deadlineVersion: number;
            /** Format: date-time */
            due: string;
            recipients: string[];
        };
        RungHeld: {
            itemId: string | null;
            clock: string;
            deadlineVersion: number;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            /** Format: date-time */
            due: string;
            /** Format: uuid */
            holdId: string;
            /** Format: date-time */
            until: string;
            holderUnitId: string | null;
        };
        RungReleased: {
            itemId: string | null;
            clock: string;
            deadlineVersion: number;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            /** Format: uuid */
            holdId: string;
            /** Format: date-time */
            until: string;
            /** @description let go: no hold keeps it any longer */
            released: boolean;
        };
        StillnessArmed: {
            itemId: string | null;
            /** @enum {string} */
            awaits: "unit" | "investor";
            /** Format: date-time */
            since: string;
            /** @description null: the rules no longer ask */
            armed: components["schemas"]["Clock"] | null;
        };
        StagnationReached: {
            itemId: string | null;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            deadlineVersion: number;
            /** Format: date-time */
            since: string;
            /** @description working days without an act */
            days: number;
            /** Format: date-time */
            due: string;
            provisional: boolean;
            holderUnitId: string | null;
            holderId: string | null;
            recipients: string[];
            fallback: boolean;
            /** @description for whom somebody else was told, because nobody is there, and who that was */
            stoodIn?: {
                /** @enum {string} */
                of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                /** @description whose head or handler that is; null: a post of the place */
                unitId: string | null;
                to: string[];
            }[];
        };
        InvestorSilent: {
            /** Format: uuid */
            itemId: string;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            deadlineVersion: number;
            /** Format: date-time */
            since: string;
            /** @description working days without an act */
            days: number;
            /** Format: date-time */
            due: string;
            provisional: boolean;
            holderUnitId: string | null;
            holderId: string | null;
            recipients: string[];
            fallback: boolean;
            /** @description for whom somebody else was told, because nobody is there, and who that was */
            stoodIn?: {
                /** @enum {string} */
                of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                /** @description whose head or handler that is; null: a post of the place */
                unitId: string | null;
                to: string[];
            }[];
        };
        AnswerUrged: {
            itemId: string | null;
            /** @enum {string} */
            subject: "question" | "hand-over" | "request";
            id: string;
            reason: string;
            recipients: string[];
        };
        SupervisionFormIssued: {
            /** Format: uuid */
            formId: string;
            /** @description null: about the project itself */
            itemId: string | null;
            /** @enum {string} */
            colour: "blue" | "yellow" | "red";
            year: number;
            /** @description of its series: colour, year and issuing office; null before it is recorded */
            no: number | null;
            /** @description the office that issues it */
            officeId: string | null;
            /** @description to whom it is addressed */
            unitId: string;
            personId: string;
            /** @description nobody of the unit answers for it: the head of the help centre was named */
            fallback: boolean;
            /**
             * Format: uuid
             * @description the blue form with which it began
             */
            chainId: string;
            /** @description the form whose limit ended before it */
            afterId: string | null;
            /** @description the limit that was missed, where it is about one */
            missed: {
                clock: string;
                deadlineVersion: number;
                /** Format: date-time */
                due: string;
            } | null;
            /** @description opened by the rules, not by an inspector */
            byRule: boolean;
            /** @description in the words of who issued it; empty where the rules did */
            matter: string;
            requirement: string;
        };
        FormSignedFor: {
            /** Format: uuid */
            formId: string;
        };
        FormPlanSubmitted: {
            /** Format: uuid */
            formId: string;
            measures: {
                no: number;
                what: string;
                personId: string;
                /**
                 * Format: date
                 * @description between 1990 and 2199
                 */
                until: string;
            }[];
            files?: string[];
        };
        FormPlanDecided: {
            /** Format: uuid */
            formId: string;
            accepted: boolean;
            reason: string;
        };
        FormMeasureReported: {
            /** Format: uuid */
            formId: string;
            no: number;
            words: string;
            files?: string[];
        };
        FormMeasureReturned: {
            /** Format: uuid */
            formId: string;
            no: number;
            reason: string;
        };
        InterviewRecorded: {
            /** Format: uuid */
            formId: string;
            /**
             * Format: date
             * @description between 1990 and 2199
             */
            date: string;
            by: string[];
            with: string[];
            record: string;
        };
        FormLifted: {
            /** Format: uuid */
            formId: string;
            /** @enum {string} */
            cause: "human" | "objective";
            words: string;
        };
        FormWithdrawn: {
            /** Format: uuid */
            formId: string;
            reason: string;
        };
        FormLapsed: {
            /** Format: uuid */
            formId: string;
            /** @enum {string} */
            clock: "form-sign-for" | "form-plan" | "form-decision" | "form-measures";
        };
        FormEnded: {
            /** Format: uuid */
            formId: string;
            because: string;
        };
        FormClockArmed: {
            /** Format: uuid */
            formId: string;
            /** @enum {string} */
            clock: "form-sign-for" | "form-plan" | "form-decision" | "form-measures";
            armed: components["schemas"]["Clock"];
            why: string;
            moved?: {
                /** Format: date-time */
                from: string;
                recipients: string[];
            };
        };
        FormClockSuspended: {
            /** Format: uuid */
            formId: string;
            /** @enum {string} */
            clock: "form-sign-for" | "form-plan" | "form-decision" | "form-measures";
            suspended: components["schemas"]["Clock"];
        };
        FormClockStopped: {
            /** Format: uuid */
            formId: string;
            /** @enum {string} */
            clock: "form-sign-for" | "form-plan" | "form-decision" | "form-measures";
            why: string;
        };
        FormRungReached: {
            /** Format: uuid */
            formId: string;
            /** @enum {string} */
            clock: "form-sign-for" | "form-plan" | "form-decision" | "form-measures";
            deadlineVersion: number;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            /** Format: date-time */
            due: string;
            provisional: boolean;
            holderUnitId: string | null;
            holderId: string;
            recipients: string[];
            fallback: boolean;
            /** @description for whom somebody else was told, because nobody is there, and who that was */
            stoodIn?: {
                /** @enum {string} */
                of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                /** @description whose head or handler that is; null: a post of the place */
                unitId: string | null;
                to: string[];
            }[];
        };
        FormRungHeld: {
            /** Format: uuid */
            formId: string;
            /** @enum {string} */
            clock: "form-sign-for" | "form-plan" | "form-decision" | "form-measures";
            deadlineVersion: number;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            /** Format: date-time */
            due: string;
            /** Format: uuid */
            holdId: string;
            /** Format: date-time */
            until: string;
            holderUnitId: string | null;
            /** @description the next colour; null for a rung of its ladder */
            leadsTo: ("yellow" | "red") | null;
        };
        FormRungReleased: {
            /** Format: uuid */
            formId: string;
            /** @enum {string} */
            clock: "form-sign-for" | "form-plan" | "form-decision" | "form-measures";
            deadlineVersion: number;
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            /** Format: uuid */
            holdId: string;
            /** Format: date-time */
            until: string;
            /** @description let go: no hold keeps it any longer */
            released: boolean;
        };
        FormAlarmOpened: {
            /** Format: uuid */
            formId: string;
            /** @enum {string} */
            clock: "form-sign-for" | "form-plan" | "form-decision" | "form-measures";
            deadlineVersion: number;
            /** Format: date-time */
            due: string;
            recipients: string[];
        };
        CommitmentRecorded: {
            id: string;
            recordedBy?: string[];
            /** @description within the project */
            no: number;
            /** @enum {string} */
            side: "place" | "investor";
            what: string;
            /** @description of the place's side: who keeps it */
            unitId: string | null;
            personId: string | null;
            /** @description set where the unit has nobody and the help centre's head stands in */
            fallback?: boolean;
            /** @description 容缺受理: the unit that waits for the paper, and says that it is in */
            owedTo?: string;
            source: {
                /** @enum {string} */
                kind: "contract" | "minutes" | "item";
                /** @description the contract that it stands in */
                evidenceId: string | null;
                /** @description of the minutes */
                number: string | null;
                date: string | null;
                /**
                 * Format: uuid
                 * @description 容缺受理: the item that was taken up without it
                 */
                itemId?: string;
            };
            trigger: {
                /** @enum {string} */
                kind: "date" | "stage" | "milestone" | "evidence";
                /** @description the day by which it is to be kept */
                date: string | null;
                stage: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
                milestone: ("fulfilment" | "letter-of-intent" | "framework-agreement") | null;
                evidenceKind: string | null;
                /** @description how long after the event; null for a named day */
                after: number | null;
                unit: ("working-days" | "months") | null;
            };
            money: {
                amount: string;
                currency: string;
            } | null;
            /** @description 政策兑现: applied for, reviewed, decided and paid, each step with its own limit */
            delivery?: boolean;
        };
        CommitmentTriggered: {
            id: string;
            no: number;
            /** Format: date */
            dueOn: string;
            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
            provisional: boolean;
            /** Format: date-time */
            from: string;
        };
        DeliveryApplied: {
            id: string;
            no: number;
            people: string[];
            words: string;
            number: string | null;
            sha256: string | null;
        };
        DeliveryReviewed: {
            id: string;
            no: number;
            complete: boolean;
            words: string;
        };
        DeliveryDecided: {
            id: string;
            no: number;
            granted: boolean;
            money: {
                amount: string;
                currency: string;
            } | null;
            words: string;
        };
        CommitmentClaimed: {
            id: string;
            no: number;
            people: string[];
            words: string;
            evidenceId: string | null;
            sha256: string | null;
            number: string | null;
        };
        CommitmentDecided: {
            id: string;
            no: number;
            confirmed: boolean;
            reason: string;
            /** @description kept, and after its limit */
            late: boolean;
            claimedBy: string[];
        };
        CommitmentWaived: {
            id: string;
            no: number;
            reason: string;
            recordedBy: string[];
        };
        CommitmentWithdrawn: {
            id: string;
            no: number;
            reason: string;
            recordedBy: string[];
        };
        CommitmentEnded: {
            id: string;
            no: number;
            because: string;
        };
        WarningSignRecorded: {
            id: string;
            no: number;
            /** @enum {string} */
            kind: "no-power" | "no-statistics" | "wages-owed" | "rent-owed" | "tax-owed" | "staff-halved" | "gates-closed" | "unreachable" | "other";
            /** @description YYYY-MM */
            period: string;
            /** Format: date */
            seenOn: string;
            /** @enum {string} */
            source: "call" | "visit" | "utility" | "statistics" | "other";
            words: string;
        };
        WarningSignCleared: {
            id: string;
            no: number;
            /** @enum {string} */
            kind: "no-power" | "no-statistics" | "wages-owed" | "rent-owed" | "tax-owed" | "staff-halved" | "gates-closed" | "unreachable" | "other";
            reason: string;
        };
        WorkLeftDetails: {
            /** @description names this very list: confirming it leaves nothing else */
            list: string;
            total: number;
            counts: {
                item?: number;
                signing?: number;
                leading?: number;
                following?: number;
                party?: number;
                contact?: number;
                routine?: number;
                target?: number;
                aftercare?: number;
                question?: number;
                request?: number;
                reply?: number;
                "hand-over"?: number;
                "supervision-form"?: number;
                commitment?: number;
                head?: number;
                "default-person"?: number;
                substitution?: number;
                member?: number;
            };
            /** @description the first of them */
            rows: {
                /** @description names it as long as it is there */
                key: string;
                /** @enum {string} */
                kind: "item" | "signing" | "leading" | "following" | "party" | "contact" | "routine" | "target" | "aftercare" | "question" | "request" | "reply" | "hand-over" | "supervision-form" | "commitment" | "head" | "default-person" | "substitution" | "member";
                /** @description which party, clock or kind of item */
                part: string | null;
                /** @description nobody who could do it is there */
                lying: boolean;
                /** @description what does it, where it is owed */
                act: ("RegisterLead" | "ReviseProject" | "RecordContact" | "RecordAftercareCall" | "JudgeLead" | "Resume" | "TerminateProject" | "TransferOut" | "CloseProject" | "AdoptPolicy" | "AdoptCalendar" | "ImportProject" | "AssignLeader" | "FillHelpParty" | "RevisePlan" | "AdvanceStage" | "ReturnToStage" | "Shelve" | "DecideRequest" | "UrgeDecision" | "RecordEvidence" | "RecordMilestone" | "RecordFundArrival" | "PlanArrivals" | "VerifyFundArrival" | "CorrectFundArrival" | "SplitFundArrival" | "WithdrawEvidence" | "WithdrawMilestone" | "WithdrawFundArrival" | "ProposeHandOver" | "AnswerHandOver" | "UrgeHandOver" | "AddHelpItem" | "AcceptLackingPaper" | "IssueHelpItem" | "SignForHelpItem" | "NoteProgress" | "ReportDone" | "SignReport" | "ReturnReport" | "WithdrawReport" | "VerifyHelpItem" | "ReturnHelpItem" | "CloseHelpItem" | "ConfirmClosing" | "RefuseClosing" | "TransferHelpItem" | "RaiseHelpItem" | "UrgeHelpItem" | "AskPause" | "DecidePause" | "ResumeClock" | "SupplyPapers" | "AskExtension" | "SignExtension" | "DecideExtension" | "AskCoUnit" | "ReplyCoUnit" | "WithdrawCoUnit" | "AskCoordination" | "VoidHelpItem" | "TakeBack" | "UrgeAnswer" | "AnswerEscalation" | "IssueForm" | "SignForForm" | "SubmitFormPlan" | "DecideFormPlan" | "ReportFormMeasure" | "ReturnFormMeasure" | "RecordInterview" | "LiftForm" | "WithdrawForm" | "RecordCommitment" | "ApplyForDelivery" | "ReviewDelivery" | "DecideDelivery" | "ClaimCommitment" | "DecideCommitment" | "WaiveCommitment" | "WithdrawCommitment" | "RecordWarningSign" | "ClearWarningSign") | null;
                /** @description what puts it into other hands; null: the directory does */
                mend: ("RegisterLead" | "ReviseProject" | "RecordContact" | "RecordAftercareCall" | "JudgeLead" | "Resume" | "TerminateProject" | "TransferOut" | "CloseProject" | "AdoptPolicy" | "AdoptCalendar" | "ImportProject" | "AssignLeader" | "FillHelpParty" | "RevisePlan" | "AdvanceStage" | "ReturnToStage" | "Shelve" | "DecideRequest" | "UrgeDecision" | "RecordEvidence" | "RecordMilestone" | "RecordFundArrival" | "PlanArrivals" | "VerifyFundArrival" | "CorrectFundArrival" | "SplitFundArrival" | "WithdrawEvidence" | "WithdrawMilestone" | "WithdrawFundArrival" | "ProposeHandOver" | "AnswerHandOver" | "UrgeHandOver" | "AddHelpItem" | "AcceptLackingPaper" | "IssueHelpItem" | "SignForHelpItem" | "NoteProgress" | "ReportDone" | "SignReport" | "ReturnReport" | "WithdrawReport" | "VerifyHelpItem" | "ReturnHelpItem" | "CloseHelpItem" | "ConfirmClosing" | "RefuseClosing" | "TransferHelpItem" | "RaiseHelpItem" | "UrgeHelpItem" | "AskPause" | "DecidePause" | "ResumeClock" | "SupplyPapers" | "AskExtension" | "SignExtension" | "DecideExtension" | "AskCoUnit" | "ReplyCoUnit" | "WithdrawCoUnit" | "AskCoordination" | "VoidHelpItem" | "TakeBack" | "UrgeAnswer" | "AnswerEscalation" | "IssueForm" | "SignForForm" | "SubmitFormPlan" | "DecideFormPlan" | "ReportFormMeasure" | "ReturnFormMeasure" | "RecordInterview" | "LiftForm" | "WithdrawForm" | "RecordCommitment" | "ApplyForDelivery" | "ReviewDelivery" | "DecideDelivery" | "ClaimCommitment" | "DecideCommitment" | "WaiveCommitment" | "WithdrawCommitment" | "RecordWarningSign" | "ClearWarningSign") | null;
                projectId: string | null;
                projectName: string | null;
                projectStage: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
                itemId: string | null;
                itemNo: number | null;
                itemTitle: string | null;
                itemTemplateKey: string | null;
                /** @description the unit, person or substitution of the directory */
                subjectId: string | null;
                people: string[];
                unitId: string | null;
                dueAt: string | null;
                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                provisional: boolean;
            }[];
        };
        ProjectProcess: {
            workflowId: string;
            run: {
                id: string;
                /** @enum {string} */
                status: "running" | "completed" | "failed" | "cancelled" | "terminated" | "continued-as-new" | "timed-out" | "paused" | "unknown";
                /** Format: date-time */
                startedAt: string;
                closedAt: string | null;
                /** @description length of the history; a run goes on as a new one before it is full */
                events: number;
            };
            /** @description asked of the workflow itself; null where no worker answers for it */
            knows: {
                /** @description the last event that the workflow knows */
                seq: number;
                /** @enum {string} */
                status: "active" | "shelved" | "terminated" | "transferred" | "closed";
                /** @enum {string} */
                stage: "lead" | "intent" | "signing" | "commencement" | "production";
                /** @enum {string} */
                phase: "opening" | "escorting" | "aftercare";
                introducingUnitId: string;
                leaderId: string | null;
                stages: {
                    entry: number;
                    /** @enum {string} */
                    stage: "lead" | "intent" | "signing" | "commencement" | "production";
                    /** Format: date-time */
                    enteredAt: string;
                    opened: boolean;
                }[];
                openItemCount: number;
                /** @description at most 100 */
                openItems: {
                    /** Format: uuid */
                    id: string;
                    no?: number;
                    /** @enum {string} */
                    state: "drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void";
                    wakeUp: string | null;
                }[];
                /** @description on the record's clock */
                wakeUp: string | null;
                /** @description what time decides then */
                next: {
                    kind: string;
                    clock: string | null;
                    rung: ("early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders") | null;
                    itemNo: number | null;
                } | null;
                /** @description on the engine's clock */
                sleepsUntil: string | null;
                /** @description how far the record's clock is ahead of real time */
                offsetMs: number;
                /** @description the project is at an end: the workflow finishes */
                ended: boolean;
                /** @description times in a row that something was still due after it was settled */
                barrenTicks: number;
            } | null;
            /** @description what it waits for, on the engine's clock */
            timers: {
                /** @description as the engine's own interface shows it: codes and numbers */
                summary: string | null;
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                endsAt: string;
            }[];
            /** @description what it is about */
            activities: {
                name: string;
                /** @description as the engine's own interface shows it: codes and numbers */
                summary: string | null;
                attempt: number;
                scheduledAt: string | null;
                /** @description code of the last attempt that failed */
                failure: string | null;
            }[];
            /** @description what this run did last, newest first, at most 30 */
            steps: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                step: "begins" | "hears" | "waits" | "wakes" | "does" | "goes-on" | "ends" | "broken-off";
                name: string | null;
                /** @description as the engine's own interface shows it: codes and numbers */
                summary: string | null;
            }[];
            /** @description what the record says, read afterwards; null where it does not know the project */
            record: {
                seq: number;
                wakeUp: string | null;
                openItemCount: number;
                ended: boolean;
            } | null;
        };
        HelpItemRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId: string;
            projectName: string;
            /** @enum {string} */
            projectStage: "lead" | "intent" | "signing" | "commencement" | "production";
            leaderId: string | null;
            no: number;
            title: string;
            templateKey: string | null;
            /** @enum {string} */
            stage: "lead" | "intent" | "signing" | "commencement" | "production";
            /** @enum {string} */
            state: "drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void";
            open: boolean;
            unitId: string;
            personId: string;
            /** @description nobody was named: it fell to the head of the help centre */
            fallback: boolean;
            /** @description working days */
            limit: number;
            blocks: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
            issuedAt: string | null;
            closedAt: string | null;
            /** @description the running clock with the nearest limit: sign-for, handling, verification, confirmation, closing or total */
            clock: string | null;
            yellowAt: string | null;
            dueAt: string | null;
            /** @description working days granted to that clock */
            granted: number | null;
            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
            provisional: boolean;
            /** @enum {string} */
            light: "none" | "green" | "yellow" | "red";
            /** @description the handling limit was missed at some time; stays so when cured. Past a limit now: see light */
            late: boolean;
            /** @description since when nobody has moved it; null where that is not told */
            stalledSince: string | null;
            /** @description since when the investor leaves it unanswered; null where that is not told */
            silentSince: string | null;
            /** @description who has to sign the report that waits for it */
            signerId: string | null;
            /** @description verified; the investor has still to confirm */
            waitsForInvestor: boolean;
        };
        ClockReceipt: {
            /** @constant */
            v: 1;
            /** Format: uuid */
            projectId: string;
            /** Format: uuid */
            itemId: string;
            no: number;
            /**
             * Format: date
             * @description counted up to the beginning of this day
             */
            asOf: string;
            upTo: {
                seq: number;
                /** @description that the last event taken into account was recorded with */
                hash: string;
            };
            clocks: {
                /** @enum {string} */
                clock: "sign-for" | "handling" | "verification" | "confirmation" | "closing" | "pause-decision" | "extension-decision" | "co-reply" | "co-reply-2" | "co-reply-3" | "total";
                /** @enum {string} */
                state: "running" | "suspended" | "stopped";
                /** Format: date-time */
                startedAt: string;
                limit: number;
                /** @description working days counted that are over: those of `runs` that count and are not ahead */
                used: number;
                /** @description null while it rests */
                due: string | null;
                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                provisional: boolean;
                runs: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    days: number;
                    /** @enum {string} */
                    rule: "start" | "working" | "make-up" | "weekend" | "holiday" | "paused" | "suspended" | "waiting" | "elsewhere";
                    /** @description the holiday, or the holiday that a make-up day pays for */
                    holiday: string | null;
                    counts: boolean;
                    /** @description not over yet: as it will count if nothing happens */
                    ahead: boolean;
                    /** @description past the limit */
                    over: boolean;
                    /** @description in a year whose calendar was not published */
                    provisional: boolean;
                    /** @description which of `rests` says why it does not count */
                    rest: number | null;
                    /** @description which of `extensions` has added it */
                    extension: number | null;
                }[];
                /** @description every one it has had, oldest first; the last one that was not taken back stands */
                deadlines: {
                    version: number;
                    /** @description the event of the project that says so */
                    seq: number;
                    /** Format: date-time */
                    at: string;
                    why: string;
                    by: {
                        id: string;
                        actingFor: string | null;
                        /** @enum {string} */
                        kind: "person" | "system";
                    };
                    reason: string;
                    /** @description SHA-256 of each document */
                    files: string[];
                    /** @description working days */
                    limit: number;
                    /** @description working days used up by then */
                    used: number;
                    /** @description null: the clock was at rest and had no end */
                    due: string | null;
                    /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                    provisional: boolean;
                    calendarVersion: number;
                    policyVersion: number;
                    /** @description the act that had set it was taken back */
                    takenBack: boolean;
                }[];
            }[];
            rests: {
                /** @enum {string} */
                kind: "paused" | "suspended" | "waiting";
                /** Format: date-time */
                from: string;
                to: string | null;
                /** @description of a pause: its reason, by its key in the policy */
                ground: string | null;
                asked: {
                    id: string;
                    actingFor: string | null;
                    /** @enum {string} */
                    kind: "person" | "system";
                    /** Format: date-time */
                    at: string;
                    note: string;
                    /** @description SHA-256 of each document */
                    files: string[];
                } | null;
                approved: {
                    id: string;
                    actingFor: string | null;
                    /** @enum {string} */
                    kind: "person" | "system";
                    reason: string;
                } | null;
                ended: {
                    id: string;
                    actingFor: string | null;
                    /** @enum {string} */
                    kind: "person" | "system";
                    because: string;
                    reason: string;
                } | null;
                waitedFor: string[];
            }[];
            extensions: {
                /**
                 * Format: date
                 * @description the day that was asked for
                 */
                until: string;
                asked: {
                    id: string;
                    actingFor: string | null;
                    /** @enum {string} */
                    kind: "person" | "system";
                    /** Format: date-time */
                    at: string;
                    reason: string;
                    progress: string;
                    /** @description SHA-256 of each document */
                    files: string[];
                };
                /** @description null: not by the unit's head (yet) */
                signed: {
                    id: string;
                    actingFor: string | null;
                    /** @enum {string} */
                    kind: "person" | "system";
                    reason: string;
                } | null;
                /** @description `rule`: nobody decided in time, and the system did by that rule of the policy */
                decided: {
                    id: string;
                    actingFor: string | null;
                    /** @enum {string} */
                    kind: "person" | "system";
                    /** Format: date-time */
                    at: string;
                    granted: boolean;
                    reason: string;
                    rule: string | null;
                } | null;
                /** @description the end of the limit without it */
                before: string | null;
                /** @description with it, where it was granted */
                after: string | null;
                /** @description working days that it has added */
                days: number;
            }[];
            calendars: {
                version: number;
                /** @description over its canonical JSON (RFC 8785) */
                sha256: string;
            }[];
            policies: {
                version: number;
                /** @description over its canonical JSON (RFC 8785) */
                sha256: string;
            }[];
        };
        HelpItemState: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId: string;
            no: number;
            title: string;
            templateKey: string | null;
            /** @enum {string} */
            stage: "lead" | "intent" | "signing" | "commencement" | "production";
            /** @enum {string} */
            state: "drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void";
            unitId: string;
            personId: string;
            /** @description nobody was named: it fell to the head of the help centre */
            fallback: boolean;
            coUnitIds: string[];
            /** @description working days */
            limit: number;
            blocks: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
            investorConfirms: boolean;
            prerequisites: string[];
            /** @description prerequisites that are not closed */
            waitingOn: string[];
            note: string;
            instructedBy?: {
                escalationId: string;
                personId: string;
            };
            decidedIn?: {
                /** Format: uuid */
                meetingId: string;
                decisionNo: number;
                attempt: number;
                chairId: string;
            };
            conditionOf?: {
                /** Format: uuid */
                reviewId: string;
                conditionId: string;
                year: number;
                no: number;
            };
            /** Format: date-time */
            addedAt: string;
            issuedAt: string | null;
            signedAt: string | null;
            /** @description when handling starts if nobody signs */
            silentStartAt: string | null;
            /** @constant */
            silentStartProvisional?: true;
            handlingStartedAt: string | null;
            report: {
                by: string;
                note: string;
                /** @description SHA-256 of each */
                files?: string[];
                signedBy: string | null;
                /** @description everybody behind it: none of them verifies it */
                people: string[];
                /** Format: date-time */
                at: string;
            } | null;
            verifiedBy: string | null;
            confirmedAt: string | null;
            vouchedFor?: {
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            closedAt: string | null;
            voidedAt: string | null;
            reportedLate?: boolean;
            returns: number;
            progress: {
                note: string;
                percent: number | null;
                /** Format: date-time */
                at: string;
            } | null;
            clocks: {
                "sign-for"?: components["schemas"]["Clock"];
                handling?: components["schemas"]["Clock"];
                verification?: components["schemas"]["Clock"];
                confirmation?: components["schemas"]["Clock"];
                closing?: components["schemas"]["Clock"];
                "pause-decision"?: components["schemas"]["Clock"];
                "extension-decision"?: components["schemas"]["Clock"];
                "co-reply"?: components["schemas"]["Clock"];
                "co-reply-2"?: components["schemas"]["Clock"];
                "co-reply-3"?: components["schemas"]["Clock"];
                total?: components["schemas"]["Clock"];
            };
            urged?: {
                times: number;
                /** Format: date-time */
                at: string;
            };
            stillness?: components["schemas"]["Stillness"];
            pause?: {
                /** @description the reason, by its key in the policy */
                kind: string;
                /**
                 * Format: date
                 * @description the last day that may not count
                 */
                until: string;
                note: string;
                /** @description SHA-256 of each */
                files?: string[];
                /** Format: date-time */
                askedAt: string;
                /** @description who asked, principals of substitutes included: none of them decides */
                people: string[];
                decider: {
                    unitId: string | null;
                    personId: string;
                };
                granted: {
                    by: string;
                    /** Format: date-time */
                    at: string;
                    /**
                     * Format: date-time
                     * @description 24:00 of its last day
                     */
                    endsAt: string;
                } | null;
            } | null;
            /** @description those that are over, with the working days that did not count */
            pauses?: {
                kind: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
                days: number;
            }[];
            extension?: {
                /**
                 * Format: date
                 * @description the last day asked for
                 */
                until: string;
                /**
                 * Format: date-time
                 * @description the end of the limit when it was asked for
                 */
                before: string;
                reason: string;
                /** @description how far it is */
                progress: string;
                /** @description SHA-256 of each */
                files?: string[];
                /** Format: date-time */
                askedAt: string;
                /** @description who asked and who signed, principals of substitutes included: none of them decides */
                people: string[];
                signer: {
                    unitId: string | null;
                    personId: string;
                };
                decider: {
                    unitId: string | null;
                    personId: string;
                };
                signed: {
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
                lapsed: boolean;
            } | null;
            /** @description those that were granted */
            extensions?: {
                /**
                 * Format: date
                 * @description between 1990 and 2199
                 */
                until: string;
                /** @description working days that limit and total gained */
                days: number;
                /**
                 * Format: date-time
                 * @description the end of the limit without it
                 */
                before: string;
                /** Format: date-time */
                at: string;
                /** @description null: by the policy's rule, because nobody decided in time */
                by: string | null;
                reason: string;
            }[];
            /** @description co-units that were asked, by number */
            coRequests?: {
                no: number;
                unitId: string;
                personId: string;
                /** @description nobody of the unit answers for it: the head of the help centre was named */
                fallback: boolean;
                /** @description what for, by its key in the policy */
                kind: string;
                ask: string;
                /** @description SHA-256 of each */
                files?: string[];
                /** Format: date-time */
                askedAt: string;
                /** @description who asked, principals of substitutes included: none of them replies */
                people: string[];
                /**
                 * @description what silence means, as the co-unit was told when it was asked
                 * @enum {string}
                 */
                silence: "consent" | "climb" | "block";
                /** @enum {string} */
                clock: "co-reply" | "co-reply-2" | "co-reply-3";
                /** @description asked together with others: the number of the first of them */
                round?: number;
                /** @description a reply is waited for */
                open: boolean;
                /** @description its time to reply ended without one */
                lapsedAt: string | null;
                reply: {
                    /** @enum {string} */
                    answer: "agree" | "conditions" | "disagree";
                    words: string;
                    /** @description SHA-256 of each */
                    files?: string[];
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
                ended: {
                    /** @enum {string} */
                    because: "withdrawn" | "reported" | "transferred" | "voided";
                    reason: string;
                    /** Format: date-time */
                    at: string;
                } | null;
                coordination: {
                    escalationId: string;
                    words: string;
                    /** Format: date-time */
                    at: string;
                    settled: {
                        by: string;
                        /** Format: date-time */
                        at: string;
                        words: string;
                    } | null;
                } | null;
            }[];
            holdings: {
                /** @enum {string} */
                kind: "signing-for" | "waiting" | "handling" | "co-handling" | "signing" | "verifying" | "confirming" | "paused" | "suspended";
                unitId: string | null;
                personId: string;
                /**
                 * @description whose the days of a pause are, by the rules of its beginning
                 * @enum {string}
                 */
                party?: "enterprise" | "higher-authority";
                waitingOn: string[];
                /** Format: date-time */
                from: string;
                to: string | null;
            }[];
            breaches: {
                /** @enum {string} */
                clock: "sign-for" | "handling" | "verification" | "confirmation" | "closing" | "pause-decision" | "extension-decision" | "co-reply" | "co-reply-2" | "co-reply-3" | "total";
                deadlineVersion: number;
                /** Format: date-time */
                due: string;
            }[];
            escalations: components["schemas"]["OpenQuestion"][];
            /** @description the last act on it, as long as nothing has followed */
            takeBack?: {
                act: ("RegisterLead" | "ReviseProject" | "RecordContact" | "RecordAftercareCall" | "JudgeLead" | "Resume" | "TerminateProject" | "TransferOut" | "CloseProject" | "AdoptPolicy" | "AdoptCalendar" | "ImportProject" | "AssignLeader" | "FillHelpParty" | "RevisePlan" | "AdvanceStage" | "ReturnToStage" | "Shelve" | "DecideRequest" | "UrgeDecision" | "RecordEvidence" | "RecordMilestone" | "RecordFundArrival" | "PlanArrivals" | "VerifyFundArrival" | "CorrectFundArrival" | "SplitFundArrival" | "WithdrawEvidence" | "WithdrawMilestone" | "WithdrawFundArrival" | "ProposeHandOver" | "AnswerHandOver" | "UrgeHandOver" | "AddHelpItem" | "AcceptLackingPaper" | "IssueHelpItem" | "SignForHelpItem" | "NoteProgress" | "ReportDone" | "SignReport" | "ReturnReport" | "WithdrawReport" | "VerifyHelpItem" | "ReturnHelpItem" | "CloseHelpItem" | "ConfirmClosing" | "RefuseClosing" | "TransferHelpItem" | "RaiseHelpItem" | "UrgeHelpItem" | "AskPause" | "DecidePause" | "ResumeClock" | "SupplyPapers" | "AskExtension" | "SignExtension" | "DecideExtension" | "AskCoUnit" | "ReplyCoUnit" | "WithdrawCoUnit" | "AskCoordination" | "VoidHelpItem" | "TakeBack" | "UrgeAnswer" | "AnswerEscalation" | "IssueForm" | "SignForForm" | "SubmitFormPlan" | "DecideFormPlan" | "ReportFormMeasure" | "ReturnFormMeasure" | "RecordInterview" | "LiftForm" | "WithdrawForm" | "RecordCommitment" | "ApplyForDelivery" | "ReviewDelivery" | "DecideDelivery" | "ClaimCommitment" | "DecideCommitment" | "WaiveCommitment" | "WithdrawCommitment" | "RecordWarningSign" | "ClearWarningSign") | null;
                commandId: string;
                by: string;
                actingFor: string | null;
                /** Format: date-time */
                at: string;
                policyVersion: number;
                calendarVersion: number;
                released: string[];
                before: {
                    /** Format: uuid */
                    id?: string;
                    /** Format: uuid */
                    projectId?: string;
                    no?: number;
                    title?: string;
                    templateKey?: string | null;
                    /** @enum {string} */
                    stage?: "lead" | "intent" | "signing" | "commencement" | "production";
                    /** @enum {string} */
                    state?: "drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void";
                    unitId?: string;
                    personId?: string;
                    /** @description nobody was named: it fell to the head of the help centre */
                    fallback?: boolean;
                    coUnitIds?: string[];
                    /** @description working days */
                    limit?: number;
                    blocks?: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
                    investorConfirms?: boolean;
                    prerequisites?: string[];
                    /** @description prerequisites that are not closed */
                    waitingOn?: string[];
                    note?: string;
                    instructedBy?: {
                        escalationId: string;
                        personId: string;
                    };
                    decidedIn?: {
                        /** Format: uuid */
                        meetingId: string;
                        decisionNo: number;
                        attempt: number;
                        chairId: string;
                    };
                    conditionOf?: {
                        /** Format: uuid */
                        reviewId: string;
                        conditionId: string;
                        year: number;
                        no: number;
                    };
                    /** Format: date-time */
                    addedAt?: string;
                    issuedAt?: string | null;
                    signedAt?: string | null;
                    /** @description when handling starts if nobody signs */
                    silentStartAt?: string | null;
                    /** @constant */
                    silentStartProvisional?: true;
                    handlingStartedAt?: string | null;
                    report?: {
                        by: string;
                        note: string;
                        /** @description SHA-256 of each */
                        files?: string[];
                        signedBy: string | null;
                        /** @description everybody behind it: none of them verifies it */
                        people: string[];
                        /** Format: date-time */
                        at: string;
                    } | null;
                    verifiedBy?: string | null;
                    confirmedAt?: string | null;
                    vouchedFor?: {
                        by: string;
                        /** Format: date-time */
                        at: string;
                    } | null;
                    closedAt?: string | null;
                    voidedAt?: string | null;
                    reportedLate?: boolean;
                    returns?: number;
                    progress?: {
                        note: string;
                        percent: number | null;
                        /** Format: date-time */
                        at: string;
                    } | null;
                    urged?: {
                        times: number;
                        /** Format: date-time */
                        at: string;
                    };
                    pause?: {
                        /** @description the reason, by its key in the policy */
                        kind: string;
                        /**
                         * Format: date
                         * @description the last day that may not count
                         */
                        until: string;
                        note: string;
                        /** @description SHA-256 of each */
                        files?: string[];
                        /** Format: date-time */
                        askedAt: string;
                        /** @description who asked, principals of substitutes included: none of them decides */
                        people: string[];
                        decider: {
                            unitId: string | null;
                            personId: string;
                        };
                        granted: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                            /**
                             * Format: date-time
                             * @description 24:00 of its last day
                             */
                            endsAt: string;
                        } | null;
                    } | null;
                    /** @description those that are over, with the working days that did not count */
                    pauses?: {
                        kind: string;
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        to: string;
                        days: number;
                    }[];
                    extension?: {
                        /**
                         * Format: date
                         * @description the last day asked for
                         */
                        until: string;
                        /**
                         * Format: date-time
                         * @description the end of the limit when it was asked for
                         */
                        before: string;
                        reason: string;
                        /** @description how far it is */
                        progress: string;
                        /** @description SHA-256 of each */
                        files?: string[];
                        /** Format: date-time */
                        askedAt: string;
                        /** @description who asked and who signed, principals of substitutes included: none of them decides */
                        people: string[];
                        signer: {
                            unitId: string | null;
                            personId: string;
                        };
                        decider: {
                            unitId: string | null;
                            personId: string;
                        };
                        signed: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        lapsed: boolean;
                    } | null;
                    /** @description those that were granted */
                    extensions?: {
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        until: string;
                        /** @description working days that limit and total gained */
                        days: number;
                        /**
                         * Format: date-time
                         * @description the end of the limit without it
                         */
                        before: string;
                        /** Format: date-time */
                        at: string;
                        /** @description null: by the policy's rule, because nobody decided in time */
                        by: string | null;
                        reason: string;
                    }[];
                    /** @description co-units that were asked, by number */
                    coRequests?: {
                        no: number;
                        unitId: string;
                        personId: string;
                        /** @description nobody of the unit answers for it: the head of the help centre was named */
                        fallback: boolean;
                        /** @description what for, by its key in the policy */
                        kind: string;
                        ask: string;
                        /** @description SHA-256 of each */
                        files?: string[];
                        /** Format: date-time */
                        askedAt: string;
                        /** @description who asked, principals of substitutes included: none of them replies */
                        people: string[];
                        /**
                         * @description what silence means, as the co-unit was told when it was asked
                         * @enum {string}
                         */
                        silence: "consent" | "climb" | "block";
                        /** @enum {string} */
                        clock: "co-reply" | "co-reply-2" | "co-reply-3";
                        /** @description asked together with others: the number of the first of them */
                        round?: number;
                        /** @description a reply is waited for */
                        open: boolean;
                        /** @description its time to reply ended without one */
                        lapsedAt: string | null;
                        reply: {
                            /** @enum {string} */
                            answer: "agree" | "conditions" | "disagree";
                            words: string;
                            /** @description SHA-256 of each */
                            files?: string[];
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        ended: {
                            /** @enum {string} */
                            because: "withdrawn" | "reported" | "transferred" | "voided";
                            reason: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        coordination: {
                            escalationId: string;
                            words: string;
                            /** Format: date-time */
                            at: string;
                            settled: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                words: string;
                            } | null;
                        } | null;
                    }[];
                    breaches?: {
                        /** @enum {string} */
                        clock: "sign-for" | "handling" | "verification" | "confirmation" | "closing" | "pause-decision" | "extension-decision" | "co-reply" | "co-reply-2" | "co-reply-3" | "total";
                        deadlineVersion: number;
                        /** Format: date-time */
                        due: string;
                    }[];
                    escalations?: components["schemas"]["OpenQuestion"][];
                    clocks?: {
                        /** @description null: there was none */
                        "sign-for"?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        handling?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        verification?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        confirmation?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        closing?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        "pause-decision"?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        "extension-decision"?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        "co-reply"?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        "co-reply-2"?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        "co-reply-3"?: components["schemas"]["Clock"] | null;
                        /** @description null: there was none */
                        total?: components["schemas"]["Clock"] | null;
                    };
                    holdings?: {
                        count: number;
                        last: {
                            /** @enum {string} */
                            kind: "signing-for" | "waiting" | "handling" | "co-handling" | "signing" | "verifying" | "confirming" | "paused" | "suspended";
                            unitId: string | null;
                            personId: string;
                            /**
                             * @description whose the days of a pause are, by the rules of its beginning
                             * @enum {string}
                             */
                            party?: "enterprise" | "higher-authority";
                            waitingOn: string[];
                            /** Format: date-time */
                            from: string;
                            to: string | null;
                        } | null;
                    };
                    stillness?: {
                        /**
                         * Format: date-time
                         * @description the last act that moved it, or when it came into these hands
                         */
                        since: string;
                        /** @description whose act that was; null where time or a rest brought it */
                        by: string | null;
                        /** @enum {string} */
                        awaits: "unit" | "investor";
                        /** @description absent: as it is now */
                        clock?: components["schemas"]["Clock"] | null;
                    };
                };
                fresh: string[];
            } | null;
        };
        Stillness: {
            /**
             * Format: date-time
             * @description the last act that moved it, or when it came into these hands
             */
            since: string;
            /** @description whose act that was; null where time or a rest brought it */
            by: string | null;
            /** @enum {string} */
            awaits: "unit" | "investor";
            /** @description null: the policy does not ask how long it stands still */
            clock: components["schemas"]["Clock"] | null;
        };
        AvailableCommand: {
            /** @enum {string} */
            command: "RegisterLead" | "ReviseProject" | "RecordContact" | "RecordAftercareCall" | "JudgeLead" | "Resume" | "TerminateProject" | "TransferOut" | "CloseProject" | "AdoptPolicy" | "AdoptCalendar" | "ImportProject" | "AssignLeader" | "FillHelpParty" | "RevisePlan" | "AdvanceStage" | "ReturnToStage" | "Shelve" | "DecideRequest" | "UrgeDecision" | "RecordEvidence" | "RecordMilestone" | "RecordFundArrival" | "PlanArrivals" | "VerifyFundArrival" | "CorrectFundArrival" | "SplitFundArrival" | "WithdrawEvidence" | "WithdrawMilestone" | "WithdrawFundArrival" | "ProposeHandOver" | "AnswerHandOver" | "UrgeHandOver" | "AddHelpItem" | "AcceptLackingPaper" | "IssueHelpItem" | "SignForHelpItem" | "NoteProgress" | "ReportDone" | "SignReport" | "ReturnReport" | "WithdrawReport" | "VerifyHelpItem" | "ReturnHelpItem" | "CloseHelpItem" | "ConfirmClosing" | "RefuseClosing" | "TransferHelpItem" | "RaiseHelpItem" | "UrgeHelpItem" | "AskPause" | "DecidePause" | "ResumeClock" | "SupplyPapers" | "AskExtension" | "SignExtension" | "DecideExtension" | "AskCoUnit" | "ReplyCoUnit" | "WithdrawCoUnit" | "AskCoordination" | "VoidHelpItem" | "TakeBack" | "UrgeAnswer" | "AnswerEscalation" | "IssueForm" | "SignForForm" | "SubmitFormPlan" | "DecideFormPlan" | "ReportFormMeasure" | "ReturnFormMeasure" | "RecordInterview" | "LiftForm" | "WithdrawForm" | "RecordCommitment" | "ApplyForDelivery" | "ReviewDelivery" | "DecideDelivery" | "ClaimCommitment" | "DecideCommitment" | "WaiveCommitment" | "WithdrawCommitment" | "RecordWarningSign" | "ClearWarningSign";
            slug: string;
            itemId: string | null;
            escalationId: string | null;
            formId: string | null;
            allowed: boolean;
            code: string | null;
            /** @description authority: only others may; state: not as things stand */
            kind: ("authority" | "existence" | "state" | "payload" | "conflict") | null;
            /** @description what the sentence behind the code speaks of: which facts, the code says */
            details: {
                [key: string]: unknown;
            } | null;
            reason: {
                zh: string;
                en: string;
            } | null;
        };
        CommandAnswer: {
            seq: number;
            events: components["schemas"]["Event"][];
            /** @description what time had decided first */
            tickEvents: components["schemas"]["Event"][];
            /** @description whom the command itself told, each once */
            told: {
                id: string;
                name: string;
            }[];
            /** @description true when this key was answered before */
            repeated: boolean;
            /** @description an investor is told of it what concerns them */
            project: components["schemas"]["ProjectState"] | components["schemas"]["OwnProjectState"];
            /** @description kept back by the policy of reading */
            hidden: ("phone" | "amount")[];
        };
        Event: {
            seq: number;
            /**
             * @description version of the shape of `data`
             * @constant
             */
            v: 1;
            /**
             * Format: date-time
             * @description when it became true: the due instant for what time decided, else the moment of the command
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description never below that of the project's last
             */
            recordedAt: string;
            commandId: string;
            policyVersion: number;
            calendarVersion: number;
            /** Format: uuid */
            projectId: string;
            actor: {
                id: string;
                actingFor: string | null;
                /** @enum {string} */
                kind: "person" | "system";
            };
            type: string;
            data: unknown;
        } & components["schemas"]["EventContents"];
        ProjectState: {
            name: string;
            investor: {
                name: string;
                country: string;
            } | null;
            money: {
                amount: string;
                currency: string;
            } | null;
            industry: string;
            landingUnitId: string | null;
            introducingUnitId: string;
            followerId: string;
            platform: string;
            signingYear: number | null;
            /** @enum {string} */
            origin: "domestic" | "foreign";
            /** @enum {string} */
            supervisionLevel: "none" | "county" | "city" | "province" | "nation";
            investorContactIds: string[];
            investorId?: string | null;
            /** Format: uuid */
            promotionId?: string;
            /** @description the trip that it came of */
            leadSource?: {
                /** Format: uuid */
                groupId: string;
                /** Format: uuid */
                tripId: string;
                callNo: number;
                /** @description who made a lead of it, and reads the project; not known of older ones */
                by?: string;
            };
            /** @description how the lead came; absent: not said */
            channel?: ("trip" | "sheet" | "event" | "partner" | "liaison-office" | "own-contact" | "investor-visit") | null;
            channelDetail?: string;
            /** Format: uuid */
            id: string;
            seq: number;
            /** Format: date-time */
            lastRecordedAt: string;
            /** @enum {string} */
            status: "active" | "shelved" | "terminated" | "transferred" | "closed";
            /** @enum {string} */
            stage: "lead" | "intent" | "signing" | "commencement" | "production";
            stages: {
                entry: number;
                /** @enum {string} */
                stage: "lead" | "intent" | "signing" | "commencement" | "production";
                /** Format: date-time */
                enteredAt: string;
                openedAt: string | null;
                leftAt: string | null;
                /** @description taken over by an import, not observed */
                reported: boolean;
            }[];
            policyVersion: number;
            parties: {
                leader?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
                "functional-department"?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
                "introducing-unit"?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
                "landing-place"?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
                "help-centre"?: {
                    unitId: string | null;
                    personId: string;
                    /** Format: date-time */
                    since: string;
                    fallback?: boolean;
                };
            };
            contactCount: number;
            firstContactAt: string | null;
            /** @description 形象进度: the last note on the project as a whole */
            progress: {
                note: string;
                percent: number | null;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description the last aftercare calls, the newest at the end */
            calls?: {
                /** @enum {string} */
                running: "full" | "partly" | "stopped";
                staff: number;
                /** @description of the month before */
                powerKwh: number | null;
                /** @enum {string} */
                orders: "more" | "same" | "fewer";
                troubles: {
                    /** @enum {string} */
                    kind: "staff" | "power" | "orders" | "finance" | "logistics" | "approval" | "policy" | "land" | "other";
                    /** Format: uuid */
                    itemId: string;
                }[];
                /** Format: date */
                date: string;
                /** Format: date-time */
                at: string;
                by: string;
                summary: string;
            }[];
            /** @description early-warning signs; absent where none was recorded */
            signs?: {
                id: string;
                no: number;
                /** @enum {string} */
                kind: "no-power" | "no-statistics" | "wages-owed" | "rent-owed" | "tax-owed" | "staff-halved" | "gates-closed" | "unreachable" | "other";
                /** @description YYYY-MM */
                period: string;
                /** Format: date */
                seenOn: string;
                /** @enum {string} */
                source: "call" | "visit" | "utility" | "statistics" | "other";
                words: string;
                /** Format: date-time */
                at: string;
                by: string;
                cleared: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    reason: string;
                } | null;
            }[];
            judgement: {
                /** @enum {string} */
                verdict: "worth-pursuing" | "not-worth-pursuing";
                reason: string;
                judgeId: string;
                /** Format: date-time */
                at: string;
                /**
                 * @description why it is given up; absent in older ones
                 * @enum {string}
                 */
                lost?: "price" | "land" | "policy" | "energy" | "chose-another" | "no-answer" | "not-real" | "other";
            } | null;
            plan: {
                revision: number;
                signing: string | null;
                /** Format: date */
                commencement: string;
                /** Format: date */
                production: string;
                note: string;
            } | null;
            /** @description absent until a review has decided */
            admission?: {
                /** Format: uuid */
                reviewId: string;
                /** @enum {string} */
                verdict: "admitted" | "conditional" | "deferred" | "rejected";
                year: number;
                no: number;
                /** Format: date */
                day: string;
                /** Format: date-time */
                at: string;
            };
            evidence: {
                id: string;
                recordedBy?: string[];
                kind: string;
                number: string;
                /** Format: date */
                date: string;
                note: string;
                sha256: string | null;
                itemId: string | null;
                /** @description of a contract */
                parties: string[];
                money: {
                    amount: string;
                    currency: string;
                } | null;
                /** @enum {string} */
                signingKind?: "first" | "upgrade" | "added-capital" | "new-investor";
                /** Format: date-time */
                at: string;
                /** @description why it is dated before the project, or before what it proves */
                earlyReason?: string;
            }[];
            milestones: {
                id: string;
                recordedBy?: string[];
                /** @enum {string} */
                milestone: "fulfilment" | "letter-of-intent" | "framework-agreement";
                /** Format: date */
                date: string;
                evidenceId: string | null;
                note: string;
                /** @description why it is dated before the project, or before what it proves */
                earlyReason?: string;
            }[];
            fundArrivals: {
                id: string;
                recordedBy?: string[];
                /** @description 万元; null where it is kept back */
                money: {
                    amount: string;
                    currency: string;
                } | null;
                /** Format: date */
                date: string;
                /** @enum {string} */
                proof: "voucher" | "capital-verification" | "fixed-asset-entry";
                proofNumber: string;
                note: string;
                /** @description why it is dated before the project, or before what it proves */
                earlyReason?: string;
                /** @enum {string} */
                source?: "own-capital" | "shareholder" | "loan" | "foreign" | "fiscal" | "other";
                /** @description the paper itself */
                sha256?: string;
                /** @description in no published figure before somebody else has verified it; absent in older records */
                toVerify?: boolean;
                /** @description by somebody other than who recorded it */
                verified?: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    note: string;
                };
                /** @description a counter-entry: below zero, of that arrival, which stays as it was recorded */
                corrects?: string;
                /** @description of a counter-entry */
                reason?: string;
                split?: {
                    /** @description 到位资金分割证明 */
                    evidenceId: string;
                    parts: {
                        unitId: string;
                        /** @description 万元; null where it is kept back */
                        money: {
                            amount: string;
                            currency: string;
                        } | null;
                    }[];
                };
                /** @description why more has arrived than contracts agreed */
                overReason?: string;
                /** @description why it counts although its proof stands on other projects too */
                elsewhere?: {
                    projectIds: string[];
                    reason: string;
                    /** @description how many more, which whoever reads it does not see */
                    unseen?: number;
                };
            }[];
            arrivalPlans?: {
                version: number;
                instalments: {
                    /** @description a month `2026-07` or a quarter `2026-Q3` */
                    period: string;
                    /**
                     * Format: date
                     * @description its last day
                     */
                    until: string;
                    /** @description 万元; null where it is kept back */
                    money: {
                        amount: string;
                        currency: string;
                    } | null;
                }[];
                reason: string;
                /** Format: date-time */
                at: string;
                by: string;
            }[];
            commitments?: components["schemas"]["Commitment"][];
            requests: {
                id: string;
                /** @enum {string} */
                act: "return-to-stage" | "shelve";
                toStage: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
                reason: string;
                requestedBy: string[];
                /** Format: date-time */
                at: string;
                urged?: {
                    times: number;
                    /** Format: date-time */
                    at: string;
                };
            }[];
            handOver: {
                id: string;
                /** @enum {string} */
                subject: "leader" | "introducing-unit" | "landing-place";
                fromPersonId: string | null;
                fromUnitId: string | null;
                toPersonId: string;
                toUnitId: string | null;
                reason: string;
                /** Format: date-time */
                proposedAt: string;
                proposedBy?: string[];
                supersedes?: {
                    id: string;
                    toPersonId: string;
                };
                lines: {
                    id: string;
                    /** @enum {string} */
                    kind: "item" | "question";
                    refId: string;
                    verdict: ("accept" | "dispute") | null;
                    note: string;
                }[];
                urged?: {
                    times: number;
                    /** Format: date-time */
                    at: string;
                };
            } | null;
            /** @description open questions on the project itself */
            escalations: components["schemas"]["OpenQuestion"][];
            /** @description `routine:<key>`, `stage-target`, `aftercare`, `commitment:<no>`, `commitment-confirm:<no>` */
            clocks: {
                [key: string]: components["schemas"]["Clock"];
            };
            stillness?: components["schemas"]["Stillness"];
            aftercareUntil: string | null;
            issuedTemplates: string[];
            itemCount: number;
            exit: {
                /** @enum {string} */
                kind: "terminated" | "transferred" | "closed";
                reason: string;
                cause: ("objective" | "human") | null;
                /** Format: date-time */
                at: string;
            } | null;
            provenance: {
                source: string;
                reference: string;
            } | null;
        };
        Commitment: {
            id: string;
            recordedBy?: string[];
            /** @description within the project */
            no: number;
            /** @enum {string} */
            side: "place" | "investor";
            what: string;
            /** @description of the place's side: who keeps it */
            unitId: string | null;
            personId: string | null;
            /** @description set where the unit has nobody and the help centre's head stands in */
            fallback?: boolean;
            /** @description 容缺受理: the unit that waits for the paper, and says that it is in */
            owedTo?: string;
            source: {
                /** @enum {string} */
                kind: "contract" | "minutes" | "item";
                /** @description the contract that it stands in */
                evidenceId: string | null;
                /** @description of the minutes */
                number: string | null;
                date: string | null;
                /**
                 * Format: uuid
                 * @description 容缺受理: the item that was taken up without it
                 */
                itemId?: string;
            };
            trigger: {
                /** @enum {string} */
                kind: "date" | "stage" | "milestone" | "evidence";
                /** @description the day by which it is to be kept */
                date: string | null;
                stage: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
                milestone: ("fulfilment" | "letter-of-intent" | "framework-agreement") | null;
                evidenceKind: string | null;
                /** @description how long after the event; null for a named day */
                after: number | null;
                unit: ("working-days" | "months") | null;
            };
            money: {
                amount: string;
                currency: string;
            } | null;
            /** @description 政策兑现: applied for, reviewed, decided and paid, each step with its own limit */
            delivery?: boolean;
            /** @enum {string} */
            state: "waiting" | "running" | "claimed" | "fulfilled" | "waived" | "withdrawn" | "ended";
            /**
             * Format: date-time
             * @description when it was recorded
             */
            at: string;
            /** @description from then on its time counts: once */
            triggeredAt: string | null;
            /** @description the last day to keep it, as first computed */
            dueOn: string | null;
            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
            provisional: boolean;
            claim: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @description principals of substitutes included: none of them confirms it */
                people: string[];
                words: string;
                evidenceId: string | null;
                sha256: string | null;
                /** @description of a paper that is not in the record */
                number: string | null;
            } | null;
            /**
             * @description of a delivery: what it waits for
             * @enum {string}
             */
            step?: "application" | "review" | "decision" | "payment";
            /** @description the last one that was handed in */
            application?: {
                /** Format: date-time */
                at: string;
                by: string;
                people: string[];
                words: string;
                number: string | null;
                sha256: string | null;
            };
            /** @description why the last application came back */
            returned?: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            };
            /** @description what was granted */
            granted?: {
                /** Format: date-time */
                at: string;
                by: string;
                money: {
                    amount: string;
                    currency: string;
                } | null;
                words: string;
            };
            /** @description the last time that the other side did not confirm it */
            refused: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            ended: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
                late: boolean;
            } | null;
        };
        OwnProjectState: {
            /** Format: uuid */
            id: string;
            seq: number;
            name: string;
            /** @enum {string} */
            stage: "lead" | "intent" | "signing" | "commencement" | "production";
            /** @enum {string} */
            status: "active" | "shelved" | "terminated" | "transferred" | "closed";
            stages: {
                entry: number;
                /** @enum {string} */
                stage: "lead" | "intent" | "signing" | "commencement" | "production";
                /** Format: date-time */
                enteredAt: string;
                openedAt: string | null;
                leftAt: string | null;
                /** @description taken over by an import, not observed */
                reported: boolean;
            }[];
            plan: {
                revision: number;
                signing: string | null;
                /** Format: date */
                commencement: string;
                /** Format: date */
                production: string;
                note: string;
            } | null;
            /** @description 形象进度: the last note on the project as a whole */
            progress: {
                note: string;
                percent: number | null;
                /** Format: date-time */
                at: string;
            } | null;
            policyVersion: number;
            introducingUnitId: string;
            followerId: string;
            landingUnitId: string | null;
        };
        ProjectRow: {
            /** Format: uuid */
            id: string;
            seq: number;
            name: string;
            investorName: string | null;
            /** @description 万元, as planned */
            amount: string | null;
            currency: string | null;
            agreed: {
                currency: string;
                amount: string;
            }[] | null;
            /** @description kept back by the policy of reading */
            hidden: ("phone" | "amount")[];
            industry: string;
            /** @enum {string} */
            stage: "lead" | "intent" | "signing" | "commencement" | "production";
            /** @enum {string} */
            status: "active" | "shelved" | "terminated" | "transferred" | "closed";
            /** Format: date-time */
            stageEnteredAt: string;
            /** @description since when nobody has moved it; null where that is not told */
            stalledSince: string | null;
            leaderId: string | null;
            introducingUnitId: string;
            landingUnitId: string | null;
            followerId: string;
            supervisionLevel: string;
            /** @enum {string} */
            light: "none" | "green" | "yellow" | "red";
            openItems: number;
            /** @description what turned the light yellow or red; null where it is neither */
            why: {
                /** @description of an item: its clock; else a routine, the stage target or aftercare */
                clock: string;
                itemId: string | null;
                no: number | null;
                title: string | null;
                templateKey: string | null;
                /**
                 * Format: date-time
                 * @description since when it is yellow, or red
                 */
                since: string;
                /** Format: date-time */
                due: string;
                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                provisional: boolean;
            } | null;
            /** @description open items whose light is red now */
            redItems: number;
            nextDue: string | null;
            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
            nextDueProvisional: boolean;
            progress: {
                note: string;
                percent: number | null;
                /** Format: date-time */
                at: string;
            } | null;
            /** Format: date-time */
            lastRecordedAt: string;
            /** Format: date-time */
            createdAt: string;
        };
        SupervisionForm: {
            /** @description null: about the project itself */
            itemId: string | null;
            /** @enum {string} */
            colour: "blue" | "yellow" | "red";
            year: number;
            /** @description of its series: colour, year and issuing office; null before it is recorded */
            no: number | null;
            /** @description the office that issues it */
            officeId: string | null;
            /** @description to whom it is addressed */
            unitId: string;
            personId: string;
            /** @description nobody of the unit answers for it: the head of the help centre was named */
            fallback: boolean;
            /**
             * Format: uuid
             * @description the blue form with which it began
             */
            chainId: string;
            /** @description the form whose limit ended before it */
            afterId: string | null;
            /** @description the limit that was missed, where it is about one */
            missed: {
                clock: string;
                deadlineVersion: number;
                /** Format: date-time */
                due: string;
            } | null;
            /** @description opened by the rules, not by an inspector */
            byRule: boolean;
            /** @description in the words of who issued it; empty where the rules did */
            matter: string;
            requirement: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            projectId: string;
            /** @enum {string} */
            state: "issued" | "signed" | "planned" | "accepted" | "done" | "lifted" | "withdrawn" | "lapsed" | "ended";
            /**
             * Format: date-time
             * @description when it was recorded: its clocks begin then
             */
            issuedAt: string;
            issuedBy: string;
            signed: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
            measures: {
                no: number;
                what: string;
                personId: string;
                /**
                 * Format: date
                 * @description between 1990 and 2199
                 */
                until: string;
                done: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    words: string;
                    /** @description SHA-256 of each */
                    files?: string[];
                } | null;
                /** @description the last time that the office did not believe it was done */
                returned?: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    reason: string;
                };
            }[];
            planned: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @description principals of substitutes included: none of them decides on it */
                people: string[];
                /** @description SHA-256 of each */
                files?: string[];
            } | null;
            /** @description the last decision on a plan */
            decided: {
                /** Format: date-time */
                at: string;
                by: string;
                accepted: boolean;
                reason: string;
            } | null;
            interview: {
                /**
                 * Format: date
                 * @description between 1990 and 2199
                 */
                date: string;
                by: string[];
                with: string[];
                record: string;
                /** Format: date-time */
                at: string;
                recordedBy: string;
            } | null;
            ended: {
                /** Format: date-time */
                at: string;
                by: string;
                words: string;
                /** @description recorded when it is lifted */
                cause: ("human" | "objective") | null;
            } | null;
            clocks: {
                "form-sign-for"?: components["schemas"]["Clock"];
                "form-plan"?: components["schemas"]["Clock"];
                "form-decision"?: components["schemas"]["Clock"];
                "form-measures"?: components["schemas"]["Clock"];
            };
        };
        CommentAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "standing" | "withdrawn";
            repeated: boolean;
        };
        ComplaintAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "lodged" | "accepted" | "answered" | "reopened" | "closed" | "refused" | "withdrawn";
            repeated: boolean;
        };
        ExpertAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "listed" | "retired";
            repeated: boolean;
        };
        HoldAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "open" | "ended";
            repeated: boolean;
        };
        InvestorAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "standing" | "merged";
            repeated: boolean;
        };
        GroupAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "active" | "ended";
            repeated: boolean;
        };
        TripAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "recorded" | "withdrawn";
            repeated: boolean;
        };
        PromotionAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "draft" | "kept" | "released" | "withdrawn" | "lead";
            repeated: boolean;
        };
        ReviewRules: {
            readonly neededFrom: {
                amount: string;
                currency: string;
            }[];
            days: number;
            remindBefore: number;
            leastExperts: number;
            trimFrom: number;
            passMark: number;
            decimals: number;
            namesShown: boolean;
            readonly criteria: components["schemas"]["ReviewCriterion"][];
            source: string;
        };
        ReviewCriterion: {
            key: string;
            label: {
                zh: string;
                en: string;
            };
            weight: number;
            /** @constant */
            kind: "measured";
            /** @enum {string} */
            of: "investment" | "land" | "output" | "tax" | "jobs" | "energy";
            per: ("investment" | "land" | "output" | "tax" | "jobs" | "energy") | null;
            readonly bands: {
                from: number;
                points: number;
            }[];
            vetoBelow: number | null;
            vetoAbove: number | null;
        } | {
            key: string;
            label: {
                zh: string;
                en: string;
            };
            weight: number;
            /** @constant */
            kind: "judged";
            vetoBelow: number | null;
        };
        ReviewScore: {
            total: string;
            passes: boolean;
            vetoed: boolean;
            opinions: number;
            criteria: {
                key: string;
                /** @description what was measured, or the mean of what was judged */
                value: string | null;
                points: string;
                weighted: string;
                vetoed: boolean;
                /** @description points left out as the highest and the lowest */
                left: number[];
            }[];
        };
        ReviewAnswer: {
            /** Format: uuid */
            id: string;
            seq: number;
            /** @enum {string} */
            status: "open" | "closed" | "decided" | "withdrawn";
            repeated: boolean;
        };
        Policy: {
            /** @constant */
            schemaVersion: 1;
            version: number;
            name: {
                zh: string;
                en: string;
            };
            stages: {
                lead: components["schemas"]["StagePolicy"];
                intent: components["schemas"]["StagePolicy"];
                signing: components["schemas"]["StagePolicy"];
                commencement: components["schemas"]["StagePolicy"];
                production: components["schemas"]["StagePolicy"];
            };
            closing: components["schemas"]["GateNeed"][];
            parties: {
                "functional-department"?: {
                    anyOf?: string[];
                    noneOf?: string[];
                };
                "introducing-unit"?: {
                    anyOf?: string[];
                    noneOf?: string[];
                };
                "landing-place"?: {
                    anyOf?: string[];
                    noneOf?: string[];
                };
                "help-centre"?: {
                    anyOf?: string[];
                    noneOf?: string[];
                };
            };
            limits: {
                signFor: number;
                verification: number;
                answer: number;
                confirmation: number;
                closing: number;
                pauseDecision: number;
                extensionDecision: number;
                coReply: number;
                total: {
                    parts: ("sign-for" | "handling" | "verification" | "confirmation" | "closing")[];
                    extra: number;
                };
            };
            yellow: {
                sharePercent: number;
                daysLeft: number;
            };
            stageLights: {
                missedMonths: {
                    yellow: number;
                    red: number;
                };
                behind: {
                    yellowFrom: number;
                    redOver: number;
                };
                remindDays: number;
            };
            ladders: {
                item: components["schemas"]["LadderStep"][];
                "sign-for": components["schemas"]["LadderStep"][];
                verification: components["schemas"]["LadderStep"][];
                confirmation: components["schemas"]["LadderStep"][];
                closing: components["schemas"]["LadderStep"][];
                total: components["schemas"]["LadderStep"][];
                "pause-decision": components["schemas"]["LadderStep"][];
                "extension-decision": components["schemas"]["LadderStep"][];
                "co-reply": components["schemas"]["LadderStep"][];
                routine: components["schemas"]["LadderStep"][];
                cadence: components["schemas"]["LadderStep"][];
                "stage-target": components["schemas"]["LadderStep"][];
                aftercare: components["schemas"]["LadderStep"][];
                "stalled-item": components["schemas"]["LadderStep"][];
                "stalled-project": components["schemas"]["LadderStep"][];
                "silent-investor": components["schemas"]["LadderStep"][];
                "form-sign-for": components["schemas"]["LadderStep"][];
                "form-decision": components["schemas"]["LadderStep"][];
                "form-blue": components["schemas"]["LadderStep"][];
                "form-yellow": components["schemas"]["LadderStep"][];
                "form-red": components["schemas"]["LadderStep"][];
                commitment: components["schemas"]["LadderStep"][];
                "commitment-confirm": components["schemas"]["LadderStep"][];
            };
            ladderVariants: components["schemas"]["LadderVariant"][];
            fallbacks: components["schemas"]["Fallbacks"];
            itemWork: {
                verifyAndClose: boolean;
                takeBackMinutes: number;
                urgeEveryDays: number;
            };
            answerClimbs: ("leader-in-charge" | "principal-leaders")[];
            pauses: components["schemas"]["PauseKind"][];
            pauseCap: components["schemas"]["PauseCap"];
            extensions: components["schemas"]["ExtensionRule"];
            coHandling: components["schemas"]["CoKind"][];
            stagnation: components["schemas"]["StagnationRule"];
            forms: components["schemas"]["FormRules"];
            commitments: components["schemas"]["CommitmentRules"];
            hold: components["schemas"]["HoldRules"];
            portal: {
                shown: number;
            };
            leads: components["schemas"]["LeadRules"];
            meetings: components["schemas"]["MeetingRules"];
            reviews: components["schemas"]["ReviewRules"];
            complaints: components["schemas"]["ComplaintRules"];
            visits: components["schemas"]["VisitRules"];
            aftercareMonths: number;
            deliveryHours: {
                from: number;
                to: number;
            };
            alerts: {
                perDay: number;
                digestAt: number;
                answerLinkDays: number;
                calendarFeedDays: number;
            };
            evidenceKinds: {
                kind: string;
                label: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                notBefore?: "lead" | "intent" | "signing" | "commencement" | "production";
                /** @enum {string} */
                onlyIn?: "lead" | "intent" | "signing" | "commencement" | "production";
            }[];
            fulfilmentProofs: string[];
            industries: {
                zh: string;
                en: string;
            }[];
            access: {
                signIn: {
                    free: number;
                    firstWaitSeconds: number;
                    longestWaitSeconds: number;
                    forgetMinutes: number;
                    crowd: number;
                    knownDeviceDays: number;
                };
                password: {
                    shortest: number;
                    longest: number;
                };
                caps: {
                    sessions: number;
                    tokens: number;
                    streams: number;
                };
                substitution: {
                    longestDays: number;
                    aheadDays: number;
                    readonly standIns: {
                        /** @enum {string} */
                        of: "helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin";
                        by: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin")[] | null;
                    }[];
                    readonly namedBy: ("office" | "unit-head")[];
                };
                separation: {
                    readonly alone: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin")[];
                    readonly apart: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin")[][];
                    readonly singular: string[];
                    readonly offices: {
                        /** @enum {string} */
                        role: "helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin";
                        function: string;
                    }[];
                };
                reading: {
                    readonly scopes: components["schemas"]["ReadingRule"][];
                    fields: {
                        /** @enum {string} */
                        phone: "reader" | "office" | "party";
                        /** @enum {string} */
                        amount: "reader" | "office" | "party";
                    };
                };
                readonly watch: {
                    /** @enum {string} */
                    acts: "helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin";
                    /** @enum {string} */
                    by: "helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin";
                }[];
                second: {
                    readonly decide: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                    readonly verify: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                    readonly withdraw: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                    readonly pause: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                    readonly extension: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                    readonly arrival: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                    readonly "publish-policy": ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                    readonly "publish-calendar": ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                    readonly rights: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                    readonly directory: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader")[];
                };
                acts: {
                    readonly adopt: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly judge: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly hold: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly waive: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly review: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly admit: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly "keep-libraries": ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly "merge-investors": ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly "erase-contacts": ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly "release-projects": ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                    readonly meetings: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin" | "help-centre-head" | "own-project-leader" | "promotion-bureau" | "promotion-bureau-head")[];
                };
            };
            calendar: {
                readonly fixedDays: string[];
                holidays: {
                    fewest: number;
                    most: number;
                };
                mostMakeUps: number;
                missing: {
                    fromMonth: number;
                    everyDays: number;
                };
            };
        };
        StagePolicy: {
            gate: components["schemas"]["GateNeed"][];
            items: {
                key: string;
                title: {
                    zh: string;
                    en: string;
                };
                limit: number;
                lead: ("leader" | "follower" | "helpdesk" | "help-centre-head" | "introducing-unit" | "landing-place") | `function:${string}`;
                coUnits: (("leader" | "follower" | "helpdesk" | "help-centre-head" | "introducing-unit" | "landing-place") | `function:${string}`)[];
                after: string[];
                blocks: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
                investorConfirms: boolean;
            }[];
            routines: {
                key: string;
                title: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                kind: "once" | "cadence";
                limit: number;
                months: number;
                holder: ("leader" | "follower" | "helpdesk" | "help-centre-head" | "introducing-unit" | "landing-place") | `function:${string}`;
                satisfiedBy: ("contact" | "judgement" | "progress-note")[];
            }[];
        };
        GateNeed: {
            key: string;
            label: {
                zh: string;
                en: string;
            };
            check: {
                /** @enum {string} */
                type: "leader-named" | "investor-identified" | "follower-named" | "first-contact" | "judged-worth-pursuing" | "parties-filled" | "parties-standing" | "plan-set" | "contract" | "fund-arrival" | "items-closed" | "no-open-items";
            } | {
                /** @constant */
                type: "evidence";
                anyOf: string[];
            } | {
                /** @constant */
                type: "admission";
                anyOf: string[];
            } | {
                /** @constant */
                type: "milestone";
                /** @enum {string} */
                milestone: "fulfilment" | "letter-of-intent" | "framework-agreement";
            } | {
                /** @constant */
                type: "aftercare-over-or-evidence";
                evidence: string;
            };
            holder: ("leader" | "follower" | "helpdesk" | "help-centre-head" | "introducing-unit" | "landing-place") | `function:${string}`;
            anew?: boolean;
        };
        LadderStep: {
            /** @enum {string} */
            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            after: "yellow" | number;
            to: ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            asks: boolean;
            /** @enum {string} */
            asksFor?: "decide" | "assign" | "convene" | "press" | "extend" | "terminate";
        };
        LadderVariant: {
            /** @enum {string} */
            ladder: "item" | "sign-for" | "verification" | "confirmation" | "closing" | "total" | "pause-decision" | "extension-decision" | "co-reply" | "routine" | "cadence" | "stage-target" | "aftercare" | "stalled-item" | "stalled-project" | "silent-investor" | "form-sign-for" | "form-decision" | "form-blue" | "form-yellow" | "form-red" | "commitment" | "commitment-confirm";
            kind: string | null;
            level: ("none" | "county" | "city" | "province" | "nation") | null;
            steps: components["schemas"]["LadderStep"][];
        };
        Fallbacks: {
            holder: ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "unit-head": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "lead-handler": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "lead-unit-head": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "co-unit-heads": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "introducing-unit-head": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "landing-place-head": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "helpdesk-officer": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "help-centre-head": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            follower: ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            leader: ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "leader-in-charge": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "principal-leaders": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "supervision-heads": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            inspectors: ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
            "investor-contacts": ("holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts")[];
        };
        PauseKind: {
            key: string;
            label: {
                zh: string;
                en: string;
            };
            source: string;
            maxDays: number;
            mostDays?: number;
            endsWith: ("evidence" | "investor") | null;
            /** @enum {string} */
            party?: "enterprise" | "higher-authority";
        };
        PauseCap: {
            perItem: number;
            totalDays: number;
            source: string;
        };
        ExtensionRule: {
            perItem: number;
            maxDays: number;
            /** @enum {string} */
            silence: "refuse" | "consent" | "climb";
            source: string;
        };
        CoKind: {
            key: string;
            label: {
                zh: string;
                en: string;
            };
            /** @enum {string} */
            silence: "consent" | "climb" | "block";
            source: string;
        };
        StagnationRule: {
            item: number;
            stages: {
                lead: number;
                intent: number;
                signing: number;
                commencement: number;
                production: number;
            };
            investor: number;
            source: string;
        };
        FormRules: {
            opens: {
                /** @enum {string} */
                clock: "sign-for" | "handling" | "total";
                /** @enum {string} */
                with: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
            }[];
            signFor: number;
            plan: {
                blue: number;
                yellow: number;
                red: number;
            };
            decision: number;
            source: string;
        };
        CommitmentRules: {
            limit: number;
            confirmation: number;
            lacking: {
                longest: number;
                most: number;
            };
            delivery: {
                application: number;
                review: number;
                decision: number;
                payment: number;
            };
            source: string;
        };
        HoldRules: {
            rungs: ("leader" | "leader-in-charge" | "principal-leaders")[];
            colours: ("yellow" | "red")[];
            longestDays: number;
            source: string;
        };
        LeadRules: {
            ageing: number;
            source: string;
        };
        MeetingRules: {
            calledByDay: number;
            agendaDays: number;
            minutesDays: number;
            gathers: ("last-list" | "red-item" | "stalled-item" | "stalled-project" | "question" | "form" | "to-argue")[];
            source: string;
        };
        ComplaintRules: {
            accept: number;
            answer: number;
            confirm: number;
            decide: number;
            climb: number;
            source: string;
        };
        VisitRules: {
            signs: {
                "no-power": number;
                "no-statistics": number;
                "wages-owed": number;
                "rent-owed": number;
                "tax-owed": number;
                "staff-halved": number;
                "gates-closed": number;
                unreachable: number;
                other: number;
            };
            item: number;
            lateItem: number;
            latePromise: number;
            refusedPromise: number;
            daysPerPoint: number;
            mostForDays: number;
            source: string;
        };
        ReadingRule: {
            role: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin") | null;
            function: string | null;
            /** @enum {string} */
            reach: "city" | "county" | "unit" | "areas" | "own";
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description stable; compare this */
            code: string;
            requestId: string;
            messages: {
                zh: string;
                en: string;
            };
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                path: string;
                message: string;
                text?: {
                    zh: string;
                    en: string;
                };
            }[];
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
    reviseProject: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: {
                        name?: string;
                        industry?: string;
                        followerId?: string;
                        investor?: {
                            name: string;
                            country: string;
                        } | null;
                        money?: {
                            amount: string;
                            currency: string;
                        } | null;
                        landingUnitId?: string | null;
                        /** @enum {string} */
                        origin?: "domestic" | "foreign";
                        /** @enum {string} */
                        supervisionLevel?: "none" | "county" | "city" | "province" | "nation";
                        platform?: string;
                        channel?: ("event" | "partner" | "liaison-office" | "own-contact" | "investor-visit") | null;
                        channelDetail?: string;
                        signingYear?: number | null;
                        investorId?: string | null;
                        investorContactIds?: string[];
                    };
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordContact: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "call" | "visit" | "meeting" | "message" | "aftercare-call";
                    summary: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    date?: string;
                    metWith?: string;
                    /** @enum {string} */
                    outcome?: "interested" | "wants-papers" | "coming" | "undecided" | "no-answer" | "declined";
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    nextBy?: string;
                    earlyReason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAftercareCall: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    date?: string;
                    /** @enum {string} */
                    running: "full" | "partly" | "stopped";
                    staff: number;
                    powerKwh?: number;
                    /** @enum {string} */
                    orders: "more" | "same" | "fewer";
                    summary: string;
                    troubles?: {
                        /** @enum {string} */
                        kind: "staff" | "power" | "orders" | "finance" | "logistics" | "approval" | "policy" | "land" | "other";
                        what: string;
                        unitId: string;
                        personId?: string;
                        limit: number;
                    }[];
                    earlyReason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeLead: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verdict: "worth-pursuing" | "not-worth-pursuing";
                    /** @enum {string} */
                    lost?: "price" | "land" | "policy" | "energy" | "chose-another" | "no-answer" | "not-real" | "other";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terminateProject: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    cause: "objective" | "human";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transferOut: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    cause: "objective" | "human";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeProject: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policyVersion: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignLeader: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    leaderId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fillHelpParty: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    party: "functional-department" | "introducing-unit" | "landing-place" | "help-centre";
                    unitId: string;
                    personId?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    signing?: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    commencement: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    production: string;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceStage: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "lead" | "intent" | "signing" | "commencement" | "production";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnToStage: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "lead" | "intent" | "signing" | "commencement" | "production";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shelve: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requestId: string;
                    /** @enum {string} */
                    decision: "approve" | "refuse";
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    urgeDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requestId: string;
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    number: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    date: string;
                    parties?: string[];
                    money?: {
                        amount: string;
                        currency: string;
                    };
                    /** @enum {string} */
                    signingKind?: "first" | "upgrade" | "added-capital" | "new-investor";
                    sha256?: string;
                    /** Format: uuid */
                    itemId?: string;
                    earlyReason?: string;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    milestone: "fulfilment" | "letter-of-intent" | "framework-agreement";
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    date: string;
                    evidenceId?: string;
                    earlyReason?: string;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordFundArrival: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    money: {
                        amount: string;
                        currency: string;
                    };
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    date: string;
                    /** @enum {string} */
                    proof: "voucher" | "capital-verification" | "fixed-asset-entry";
                    proofNumber: string;
                    /** @enum {string} */
                    source?: "own-capital" | "shareholder" | "loan" | "foreign" | "fiscal" | "other";
                    sha256?: string;
                    earlyReason?: string;
                    overReason?: string;
                    elsewhereReason?: string;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planArrivals: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instalments: {
                        period: string;
                        money: {
                            amount: string;
                            currency: string;
                        };
                    }[];
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyFundArrival: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    arrivalId: string;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctFundArrival: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    arrivalId: string;
                    amount: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitFundArrival: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    arrivalId: string;
                    evidenceId: string;
                    parts: {
                        unitId: string;
                        amount: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidenceId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    milestoneId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawFundArrival: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    arrivalId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeHandOver: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    subject: "leader" | "introducing-unit" | "landing-place";
                    toUnitId?: string;
                    toPersonId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerHandOver: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines: {
                        lineId: string;
                        /** @enum {string} */
                        verdict: "accept" | "dispute";
                        note?: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    urgeHandOver: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    unitId: string;
                    personId?: string;
                    limit: number;
                    /** @enum {string} */
                    blocks?: "lead" | "intent" | "signing" | "commencement" | "production";
                    coUnitIds?: string[];
                    prerequisites?: string[];
                    requiredBy?: string[];
                    investorConfirms?: boolean;
                    issue?: boolean;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptLackingPaper: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    what: string;
                    limit: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signForHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteProgress: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId?: string;
                    note: string;
                    percent?: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportDone: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    note: string;
                    files?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signReport: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnReport: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReport: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    note?: string;
                    close?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmClosing: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseClosing: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transferHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    unitId: string;
                    personId?: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    urgeHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askPause: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    kind: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    until: string;
                    note: string;
                    files?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePause: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    /** @enum {string} */
                    decision: "approve" | "refuse";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supplyPapers: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    until: string;
                    reason: string;
                    progress: string;
                    files?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    /** @enum {string} */
                    decision: "approve" | "refuse";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    /** @enum {string} */
                    decision: "approve" | "refuse";
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    until?: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askCoUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    unitId: string;
                    personId?: string;
                    alsoUnitIds?: string[];
                    kind: string;
                    ask: string;
                    files?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyCoUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    unitId: string;
                    /** @enum {string} */
                    answer: "agree" | "conditions" | "disagree";
                    words: string;
                    files?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCoUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    unitId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askCoordination: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    unitId: string;
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voidHelpItem: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    urgeAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId: string;
                    /** Format: uuid */
                    itemId?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerEscalation: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    escalationId: string;
                    /** Format: uuid */
                    itemId?: string;
                    /** @enum {string} */
                    instruction: "noted" | "urge" | "coordinate" | "meeting" | "other";
                    words: string;
                    taskUnitId?: string;
                    taskPersonId?: string;
                    taskLimit?: number;
                    taskTitle?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueForm: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId?: string;
                    unitId: string;
                    personId?: string;
                    matter: string;
                    requirement: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signForForm: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    formId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitFormPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    formId: string;
                    measures: {
                        what: string;
                        personId: string;
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        until: string;
                    }[];
                    files?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideFormPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    formId: string;
                    /** @enum {string} */
                    decision: "approve" | "refuse";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportFormMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    formId: string;
                    no: number;
                    words: string;
                    files?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnFormMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    formId: string;
                    no: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordInterview: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    formId: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    date: string;
                    by: string[];
                    with: string[];
                    record: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftForm: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    formId: string;
                    /** @enum {string} */
                    cause: "human" | "objective";
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawForm: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    formId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    side: "place" | "investor";
                    what: string;
                    unitId?: string;
                    personId?: string;
                    /** @enum {string} */
                    source: "contract" | "minutes";
                    evidenceId?: string;
                    number?: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    minutesDate?: string;
                    /** @enum {string} */
                    trigger: "date" | "stage" | "milestone" | "evidence";
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    date?: string;
                    /** @enum {string} */
                    stage?: "lead" | "intent" | "signing" | "commencement" | "production";
                    /** @enum {string} */
                    milestone?: "fulfilment" | "letter-of-intent" | "framework-agreement";
                    evidenceKind?: string;
                    after?: number;
                    /** @enum {string} */
                    afterUnit?: "working-days" | "months";
                    money?: {
                        amount: string;
                        currency: string;
                    };
                    delivery?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyForDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commitmentId: string;
                    words: string;
                    number?: string;
                    sha256?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commitmentId: string;
                    /** @enum {string} */
                    decision: "approve" | "refuse";
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commitmentId: string;
                    /** @enum {string} */
                    decision: "approve" | "refuse";
                    money?: {
                        amount: string;
                        currency: string;
                    };
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commitmentId: string;
                    words: string;
                    evidenceId?: string;
                    number?: string;
                    sha256?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commitmentId: string;
                    /** @enum {string} */
                    decision: "approve" | "refuse";
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waiveCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commitmentId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    commitmentId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordWarningSign: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "no-power" | "no-statistics" | "wages-owed" | "rent-owed" | "tax-owed" | "staff-halved" | "gates-closed" | "unreachable" | "other";
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    seenOn?: string;
                    /** @description a month YYYY-MM between 1990 and 2199 */
                    period?: string;
                    /** @enum {string} */
                    source: "call" | "visit" | "utility" | "statistics" | "other";
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearWarningSign: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    signId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastSeenAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            userAgent: string | null;
                            current: boolean;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description the cookie is set */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                        name: string;
                        /** @description of whoever is acted for */
                        roles: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin")[];
                        ownRoles: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin")[];
                        /** @description what they can do now: screens ask this, not roles */
                        capabilities: ("read-projects" | "read-every-project" | "register-lead" | "work-items" | "keep-help-desk" | "lead-projects" | "lead-the-city" | "supervise" | "follow-own-projects" | "import-ledger" | "see-directory" | "enter-administration" | "manage-units" | "manage-people" | "manage-accounts" | "see-accounts" | "see-substitutes" | "name-substitute" | "decide-requests" | "place-work-left" | "manage-deliveries" | "read-engine" | "read-audit" | "watch-administrators" | "read-drafts" | "draft-files" | "approve-drafts" | "adopt-policy" | "hold-escalations" | "read-libraries" | "keep-libraries" | "prepare-meetings" | "call-reviews" | "decide-admission" | "move-demo-clock")[];
                        unitId: string | null;
                        headOf: string[];
                        actingFor: string | null;
                        mayActFor: {
                            principalId: string;
                            /** Format: date */
                            toDate: string;
                        }[];
                        /** @description send it as X-CSRF-Token with every write */
                        csrfToken: string | null;
                        /** @description set by somebody else: nothing but changing it is possible */
                        passwordDue: boolean;
                        demo: boolean;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actFor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    principalId: string | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainAccess: {
        parameters: {
            query?: {
                /** @description whether and why they read this one */
                projectId?: string;
                /** @description of the project: where the command would be given */
                itemId?: string;
                /** @description the question of the project or the item that it answers */
                escalationId?: string;
                /** @description the supervision form that it is about */
                formId?: string;
                /** @description whether and why they may give it there, or, of what is about no project yet, at all */
                command?: "RegisterLead" | "ReviseProject" | "RecordContact" | "RecordAftercareCall" | "JudgeLead" | "Resume" | "TerminateProject" | "TransferOut" | "CloseProject" | "AdoptPolicy" | "AdoptCalendar" | "ImportProject" | "AssignLeader" | "FillHelpParty" | "RevisePlan" | "AdvanceStage" | "ReturnToStage" | "Shelve" | "DecideRequest" | "UrgeDecision" | "RecordEvidence" | "RecordMilestone" | "RecordFundArrival" | "PlanArrivals" | "VerifyFundArrival" | "CorrectFundArrival" | "SplitFundArrival" | "WithdrawEvidence" | "WithdrawMilestone" | "WithdrawFundArrival" | "ProposeHandOver" | "AnswerHandOver" | "UrgeHandOver" | "AddHelpItem" | "AcceptLackingPaper" | "IssueHelpItem" | "SignForHelpItem" | "NoteProgress" | "ReportDone" | "SignReport" | "ReturnReport" | "WithdrawReport" | "VerifyHelpItem" | "ReturnHelpItem" | "CloseHelpItem" | "ConfirmClosing" | "RefuseClosing" | "TransferHelpItem" | "RaiseHelpItem" | "UrgeHelpItem" | "AskPause" | "DecidePause" | "ResumeClock" | "SupplyPapers" | "AskExtension" | "SignExtension" | "DecideExtension" | "AskCoUnit" | "ReplyCoUnit" | "WithdrawCoUnit" | "AskCoordination" | "VoidHelpItem" | "TakeBack" | "UrgeAnswer" | "AnswerEscalation" | "IssueForm" | "SignForForm" | "SubmitFormPlan" | "DecideFormPlan" | "ReportFormMeasure" | "ReturnFormMeasure" | "RecordInterview" | "LiftForm" | "WithdrawForm" | "RecordCommitment" | "ApplyForDelivery" | "ReviewDelivery" | "DecideDelivery" | "ClaimCommitment" | "DecideCommitment" | "WaiveCommitment" | "WithdrawCommitment" | "RecordWarningSign" | "ClearWarningSign" | "DraftPolicy" | "RevisePolicy" | "RebasePolicy" | "CheckPolicy" | "PublishPolicy" | "WithdrawPolicy" | "DraftCalendar" | "ReviseCalendar" | "RebaseCalendar" | "CheckCalendar" | "PublishCalendar" | "WithdrawCalendar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        capabilities: ("read-projects" | "read-every-project" | "register-lead" | "work-items" | "keep-help-desk" | "lead-projects" | "lead-the-city" | "supervise" | "follow-own-projects" | "import-ledger" | "see-directory" | "enter-administration" | "manage-units" | "manage-people" | "manage-accounts" | "see-accounts" | "see-substitutes" | "name-substitute" | "decide-requests" | "place-work-left" | "manage-deliveries" | "read-engine" | "read-audit" | "watch-administrators" | "read-drafts" | "draft-files" | "approve-drafts" | "adopt-policy" | "hold-escalations" | "read-libraries" | "keep-libraries" | "prepare-meetings" | "call-reviews" | "decide-admission" | "move-demo-clock")[];
                        reading: {
                            /** @description a row of the policy; `own` without a role: what one stands on oneself */
                            by: {
                                role: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin") | null;
                                function: string | null;
                                /** @enum {string} */
                                reach: "city" | "county" | "unit" | "areas" | "own";
                                /** @description post and function in words; null: whoever it is */
                                who: {
                                    zh: string;
                                    en: string;
                                } | null;
                            };
                            all: boolean;
                            /** @description files on which one of these stands */
                            unitIds: string[];
                        }[];
                        project: {
                            readsBy: {
                                role: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin") | null;
                                function: string | null;
                                /** @enum {string} */
                                reach: "city" | "county" | "unit" | "areas" | "own";
                                /** @description post and function in words; null: whoever it is */
                                who: {
                                    zh: string;
                                    en: string;
                                } | null;
                            }[];
                            /** @description null where none was asked for, or it is nothing that is done there now */
                            command: {
                                allowed: boolean;
                                code: string | null;
                                /** @description why not */
                                reason: {
                                    zh: string;
                                    en: string;
                                } | null;
                                /** @description by which post or relation it is theirs */
                                by: {
                                    zh: string;
                                    en: string;
                                }[];
                                /** @description who could */
                                who: {
                                    zh: string;
                                    en: string;
                                } | null;
                            } | null;
                        } | null;
                        /** @description of what is about no project yet: all, or what was asked for; none where a project is */
                        alone: {
                            /** @enum {string} */
                            command: "RegisterLead" | "ImportProject" | "DraftPolicy" | "RevisePolicy" | "RebasePolicy" | "CheckPolicy" | "PublishPolicy" | "WithdrawPolicy" | "DraftCalendar" | "ReviseCalendar" | "RebaseCalendar" | "CheckCalendar" | "PublishCalendar" | "WithdrawCalendar";
                            words: {
                                zh: string;
                                en: string;
                            };
                            allowed: boolean;
                            code: string | null;
                            /** @description why not */
                            reason: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @description by which post or relation it is theirs */
                            by: {
                                zh: string;
                                en: string;
                            }[];
                            /** @description who could */
                            who: {
                                zh: string;
                                en: string;
                            } | null;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            lastUsedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default 90 */
                    days?: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** @description own tokens that ended because there were too many: those unused for longest */
                        ended: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description what needs a second person waits for another administrator; the rest was done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                    };
                };
            };
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description for a change that leaves work behind: `details.list` of the answer 409 WORK_LEFT, and the reason for doing it all the same; another list by then is answered again
                     * @default null
                     */
                    leaving?: {
                        list: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description what needs a second person waits for another administrator; the rest was done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                    };
                };
            };
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description WORK_LEFT: with what it would leave; other codes without */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": (components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "WORK_LEFT";
                        details?: components["schemas"]["WorkLeftDetails"];
                    }) | (components["schemas"]["Problem"] & {
                        code?: string;
                    });
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjects: {
        parameters: {
            query?: {
                stage?: "lead" | "intent" | "signing" | "commencement" | "production";
                entered?: "lead" | "intent" | "signing" | "commencement" | "production";
                light?: "none" | "green" | "yellow" | "red";
                status?: "active" | "shelved" | "terminated" | "transferred" | "closed";
                stalled?: "true" | "false";
                unitId?: string;
                leaderId?: string;
                text?: string;
                /** @description stage-age: the longest in their stage first */
                order?: "newest" | "stage-age";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ProjectRow"][];
                        nextCursor: string | null;
                        total: number;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerLead: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    industry: string;
                    introducingUnitId: string;
                    followerId?: string;
                    investor?: {
                        name: string;
                        country: string;
                    } | null;
                    money?: {
                        amount: string;
                        currency: string;
                    } | null;
                    landingUnitId?: string | null;
                    /** @enum {string} */
                    origin?: "domestic" | "foreign";
                    /** @enum {string} */
                    supervisionLevel?: "none" | "county" | "city" | "province" | "nation";
                    platform?: string;
                    channel?: ("event" | "partner" | "liaison-office" | "own-contact" | "investor-visit") | null;
                    channelDetail?: string;
                    signingYear?: number | null;
                    investorId?: string | null;
                    investorContactIds?: string[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    similarProjects: {
        parameters: {
            query: {
                name: string;
                investor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            investorName: string | null;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        project: components["schemas"]["ProjectState"];
                        /** @description kept back by the policy of reading */
                        hidden: ("phone" | "amount")[];
                        items: components["schemas"]["HelpItemState"][];
                        /** @description supervision forms that are open */
                        forms: components["schemas"]["SupervisionForm"][];
                        /** @enum {string} */
                        light: "none" | "green" | "yellow" | "red";
                        /** @description of each target: as it was met, and the next as it stands */
                        stageLights: {
                            lead: {
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** @description planned months that went by without the step */
                                missed: number;
                                /** @description percentage points of progress behind that of time */
                                behind: number | null;
                            } | null;
                            intent: {
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** @description planned months that went by without the step */
                                missed: number;
                                /** @description percentage points of progress behind that of time */
                                behind: number | null;
                            } | null;
                            signing: {
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** @description planned months that went by without the step */
                                missed: number;
                                /** @description percentage points of progress behind that of time */
                                behind: number | null;
                            } | null;
                            commencement: {
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** @description planned months that went by without the step */
                                missed: number;
                                /** @description percentage points of progress behind that of time */
                                behind: number | null;
                            } | null;
                            production: {
                                /** @enum {string} */
                                light: "green" | "yellow" | "red";
                                /** @description planned months that went by without the step */
                                missed: number;
                                /** @description percentage points of progress behind that of time */
                                behind: number | null;
                            } | null;
                        };
                        gate: {
                            to: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
                            needs: {
                                key: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                met: boolean;
                                missing: {
                                    key: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    unitId: string | null;
                                    personId: string;
                                    itemId: string | null;
                                    /** @description for a party that does not stand: why */
                                    fault: ("empty" | "left" | "unfit" | "twice") | null;
                                }[];
                            }[];
                        };
                        /** @description other projects on which the proof of an arrival stands as well */
                        proofsShared: {
                            /** Format: uuid */
                            arrivalId: string;
                            /** Format: uuid */
                            projectId: string;
                            name: string;
                        }[];
                        /** @description how many more there are of them, which whoever asks does not see */
                        proofsUnseen: {
                            /** Format: uuid */
                            arrivalId: string;
                            count: number;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjectEvents: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
                itemId?: string;
            };
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["EventRow"][];
                        nextCursor: string | null;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                        /** @description kept back by the policy of reading */
                        hidden: ("phone" | "amount")[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    availableCommands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                        commands: components["schemas"]["AvailableCommand"][];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** @enum {string} */
                            status: "active" | "shelved" | "terminated" | "transferred" | "closed";
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        stage: "lead" | "intent" | "signing" | "commencement" | "production";
                        /** @enum {string} */
                        status: "active" | "shelved" | "terminated" | "transferred" | "closed";
                        /** Format: date-time */
                        now: string;
                        stages: {
                            entry: number;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** Format: date-time */
                            enteredAt: string;
                            openedAt: string | null;
                            leftAt: string | null;
                            /** @description taken over by an import, not observed */
                            reported: boolean;
                        }[];
                        plan: {
                            revision: number;
                            signing: string | null;
                            /** Format: date */
                            commencement: string;
                            /** Format: date */
                            production: string;
                            note: string;
                        } | null;
                        progress: {
                            note: string;
                            percent: number | null;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        leaderId: string | null;
                        followerId: string;
                        contacts: {
                            /** @enum {string} */
                            as: "follower" | "help-centre" | "leader";
                            personId: string;
                            phone: string | null;
                        }[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            no: number;
                            title: string;
                            templateKey: string | null;
                            /** @enum {string} */
                            state: "drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void";
                            unitId: string;
                            personId: string;
                            issuedAt: string | null;
                            closedAt: string | null;
                            investorConfirms: boolean;
                            confirmedAt: string | null;
                            /** @description by when it should be done, while that is still to come */
                            expectedOn: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            expectedOnProvisional: boolean;
                            /** @description what was done, by the unit, once they are asked to confirm it */
                            reported: string | null;
                            reportedAt: string | null;
                            /** @description when the help centre had checked it */
                            verifiedAt: string | null;
                            /** @description the last day of the time to confirm it, while that runs */
                            confirmBy: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            confirmByProvisional: boolean;
                            /** @description what the clock stands still for until they say that it is in; the last day of that */
                            papers: {
                                note: string;
                                /** Format: date */
                                until: string;
                            } | null;
                            /** @description the report's files: theirs to read */
                            files: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                mediaType: string;
                                size: number;
                            }[];
                        }[];
                        commitments: {
                            id: string;
                            no: number;
                            /** @enum {string} */
                            side: "place" | "investor";
                            what: string;
                            unitId: string | null;
                            money: {
                                amount: string;
                                currency: string;
                            } | null;
                            /** @enum {string} */
                            state: "waiting" | "running" | "claimed" | "fulfilled" | "waived" | "withdrawn" | "ended";
                            /** @description 政策兑现: what it waits for; null where it is none */
                            step: ("application" | "review" | "decision" | "payment") | null;
                            /** @description why the last application came back, while it may be handed in again */
                            returned: string | null;
                            granted: {
                                money: {
                                    amount: string;
                                    currency: string;
                                } | null;
                                words: string;
                            } | null;
                            /** @description its last day, once that is known */
                            dueOn: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            dueOnProvisional: boolean;
                            late: boolean;
                            keptLate: boolean;
                            claim: {
                                /** Format: date-time */
                                at: string;
                                words: string;
                                number: string | null;
                            } | null;
                            /** @description the last day to confirm it, while that runs */
                            confirmBy: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            confirmByProvisional: boolean;
                            /** @description why it was not confirmed the last time */
                            refused: string | null;
                            endedAt: string | null;
                            /** @description why it ended without being kept */
                            reason: string | null;
                        }[];
                        available: components["schemas"]["AvailableCommand"][];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadOwnFile: {
        parameters: {
            query?: {
                inline?: "true" | "false";
            };
            header?: never;
            path: {
                projectId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectProcess"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHelpItems: {
        parameters: {
            query?: {
                scope?: "mine" | "my-unit" | "signing";
                projectId?: string;
                unitId?: string;
                personId?: string;
                leaderId?: string;
                stage?: "lead" | "intent" | "signing" | "commencement" | "production";
                state?: "drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void";
                open?: "true" | "false";
                late?: "true" | "false";
                still?: "stalled" | "silent";
                light?: "none" | "green" | "yellow" | "red";
                clock?: "sign-for" | "handling" | "verification" | "confirmation" | "closing" | "pause-decision" | "extension-decision" | "co-reply" | "co-reply-2" | "co-reply-3" | "total";
                dueWithin?: number;
                text?: string;
                templateKeys?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HelpItemRow"][];
                        nextCursor: string | null;
                        total: number;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainItemClocks: {
        parameters: {
            query: {
                /** @description of up to 20 items, with commas between */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            /** Format: uuid */
                            itemId: string;
                            receipt: components["schemas"]["ClockReceipt"];
                            /** @description of the receipt: SHA-256 over its canonical JSON (RFC 8785) */
                            sha256: string;
                            /** @description false: what is stored is not what the events give; it is looked into */
                            agrees: boolean;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHelpItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        row: components["schemas"]["HelpItemRow"];
                        item: components["schemas"]["HelpItemState"];
                        /** @description every day from issue to the limit (or today), as the calendar counts it */
                        days: {
                            /** Format: date */
                            date: string;
                            /** @enum {string} */
                            kind: "working" | "weekend" | "holiday" | "make-up";
                            works: boolean;
                            name: string | null;
                            provisional: boolean;
                        }[];
                        /** @description working days so far, today included, by who held the item at the end of each */
                        bookings: {
                            /** Format: date */
                            date: string;
                            unitId: string | null;
                            personId: string;
                            /** @enum {string} */
                            kind: "signing-for" | "waiting" | "handling" | "co-handling" | "signing" | "verifying" | "confirming" | "paused" | "suspended";
                            /**
                             * @description whose the day of a pause was; absent: nobody’s
                             * @enum {string}
                             */
                            party?: "enterprise" | "higher-authority";
                            waitedFor: string | null;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainItemClock: {
        parameters: {
            query?: {
                /** @description between 1990 and 2199 */
                asOf?: string;
                seq?: number;
            };
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        item: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            no: number;
                            title: string;
                            templateKey: string | null;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** @enum {string} */
                            state: "drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void";
                            unitId: string;
                            personId: string;
                            projectName: string;
                        };
                        receipt: components["schemas"]["ClockReceipt"];
                        /** @description of the receipt: SHA-256 over its canonical JSON (RFC 8785) */
                        sha256: string;
                        /** @description null: of an earlier receipt, which is held against nothing stored */
                        agrees: boolean | null;
                        /** @description of pauses: what each reason is called, and the rule that lets it */
                        grounds: {
                            [key: string]: {
                                zh: string;
                                en: string;
                                source: string;
                            };
                        };
                        /** @description items that were waited for, by id */
                        waitedFor: {
                            [key: string]: {
                                no: number;
                                title: string;
                            };
                        };
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLinkedQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description as whom it is answered */
                        personName: string;
                        projectName: string;
                        itemTitle: string | null;
                        unitName: string | null;
                        /** @enum {string} */
                        kind: "rung" | "deadlock" | "coordination";
                        /** @enum {string} */
                        rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
                        asks: string | null;
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: date-time */
                        answerDue: string;
                        /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                        answerDueProvisional: boolean;
                        due: string | null;
                        /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                        dueProvisional: boolean;
                        /** Format: date-time */
                        linkEndsAt: string;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @enum {string} */
                    instruction: "noted" | "urge" | "coordinate" | "meeting" | "other";
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description names of those who were told */
                        told: string[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
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
                scope?: "mine";
                projectId?: string;
                itemId?: string;
                rung?: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
                open?: "true" | "false";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            itemId: string | null;
                            itemNo: number | null;
                            itemTitle: string | null;
                            itemTemplateKey: string | null;
                            unitId: string | null;
                            personId: string | null;
                            dueAt: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            /** @enum {string} */
                            kind: "rung" | "deadlock" | "coordination";
                            clock: string;
                            /** @enum {string} */
                            rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
                            /** @description null where it was put before that was said */
                            asksFor: ("decide" | "assign" | "convene" | "press" | "extend" | "terminate") | null;
                            recipients: string[];
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            answerDue: string;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            answerDueProvisional: boolean;
                            lapsedAt: string | null;
                            answeredAt: string | null;
                            answeredBy: string | null;
                            actingFor: string | null;
                            instruction: ("noted" | "urge" | "coordinate" | "meeting" | "other") | null;
                            words: string | null;
                            /** @description the item that the answer made of itself */
                            taskItemId: string | null;
                            taskItemNo: number | null;
                            closedAt: string | null;
                            seq: number;
                            /** @description the limit behind the question: missed, or running where it was raised early */
                            due: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            dueProvisional: boolean;
                            /** @description working days; null for a clock of the project */
                            limit: number | null;
                            itemState: ("drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void") | null;
                            /** @description the stage that waits for this item */
                            blocks: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
                            /** @description what is to be coordinated, in the words of the unit that asks */
                            asks: string | null;
                            /** @description open items that wait for this one */
                            waiting: number;
                            /** @enum {string} */
                            projectStage: "lead" | "intent" | "signing" | "commencement" | "production";
                            plan: {
                                revision: number;
                                signing: string | null;
                                /** Format: date */
                                commencement: string;
                                /** Format: date */
                                production: string;
                                note: string;
                            } | null;
                            progress: {
                                note: string;
                                percent: number | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** @description where the matter goes next by itself, unless it is done */
                            next: {
                                /** @enum {string} */
                                rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
                                /** Format: date-time */
                                at: string;
                                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                                provisional: boolean;
                            } | null;
                            /** @description who was asked about the same limit before, and answered what */
                            earlier: {
                                /** @enum {string} */
                                rung: "early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders";
                                answeredBy: string;
                                /** Format: date-time */
                                answeredAt: string;
                                /** @enum {string} */
                                instruction: "noted" | "urge" | "coordinate" | "meeting" | "other";
                                words: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObligations: {
        parameters: {
            query?: {
                scope?: "mine" | "my-unit" | "all";
                projectId?: string;
                kind?: "sign-for" | "handling" | "signing" | "verification" | "confirmation" | "closing" | "routine" | "target" | "aftercare" | "question" | "request" | "reply" | "hand-over" | "supervision-form" | "commitment";
                late?: "true" | "false";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            /** @enum {string} */
                            projectStage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** @description names what is owed, as long as it is owed */
                            matter: string;
                            /** @enum {string} */
                            kind: "sign-for" | "handling" | "signing" | "verification" | "confirmation" | "closing" | "routine" | "target" | "aftercare" | "question" | "request" | "reply" | "hand-over" | "supervision-form" | "commitment";
                            /** @description null: about the project itself */
                            itemId: string | null;
                            itemNo: number | null;
                            itemTitle: string | null;
                            itemTemplateKey: string | null;
                            /** @description the supervision form that it is about */
                            form: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                colour: "blue" | "yellow" | "red";
                                year: number;
                                no: number;
                            } | null;
                            clock: string | null;
                            /**
                             * @description the command that does it
                             * @enum {string}
                             */
                            act: "RegisterLead" | "ReviseProject" | "RecordContact" | "RecordAftercareCall" | "JudgeLead" | "Resume" | "TerminateProject" | "TransferOut" | "CloseProject" | "AdoptPolicy" | "AdoptCalendar" | "ImportProject" | "AssignLeader" | "FillHelpParty" | "RevisePlan" | "AdvanceStage" | "ReturnToStage" | "Shelve" | "DecideRequest" | "UrgeDecision" | "RecordEvidence" | "RecordMilestone" | "RecordFundArrival" | "PlanArrivals" | "VerifyFundArrival" | "CorrectFundArrival" | "SplitFundArrival" | "WithdrawEvidence" | "WithdrawMilestone" | "WithdrawFundArrival" | "ProposeHandOver" | "AnswerHandOver" | "UrgeHandOver" | "AddHelpItem" | "AcceptLackingPaper" | "IssueHelpItem" | "SignForHelpItem" | "NoteProgress" | "ReportDone" | "SignReport" | "ReturnReport" | "WithdrawReport" | "VerifyHelpItem" | "ReturnHelpItem" | "CloseHelpItem" | "ConfirmClosing" | "RefuseClosing" | "TransferHelpItem" | "RaiseHelpItem" | "UrgeHelpItem" | "AskPause" | "DecidePause" | "ResumeClock" | "SupplyPapers" | "AskExtension" | "SignExtension" | "DecideExtension" | "AskCoUnit" | "ReplyCoUnit" | "WithdrawCoUnit" | "AskCoordination" | "VoidHelpItem" | "TakeBack" | "UrgeAnswer" | "AnswerEscalation" | "IssueForm" | "SignForForm" | "SubmitFormPlan" | "DecideFormPlan" | "ReportFormMeasure" | "ReturnFormMeasure" | "RecordInterview" | "LiftForm" | "WithdrawForm" | "RecordCommitment" | "ApplyForDelivery" | "ReviewDelivery" | "DecideDelivery" | "ClaimCommitment" | "DecideCommitment" | "WaiveCommitment" | "WithdrawCommitment" | "RecordWarningSign" | "ClearWarningSign";
                            /** @description each of them may do it */
                            people: string[];
                            unitId: string | null;
                            dueAt: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            /** @enum {string} */
                            light: "none" | "green" | "yellow" | "red";
                            late: boolean;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        late: number;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countLate: {
        parameters: {
            query?: {
                scope?: "mine" | "my-unit" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @enum {string} */
                            kind: "sign-for" | "handling" | "verification" | "confirmation" | "closing" | "pause-decision" | "extension-decision" | "co-reply" | "co-reply-2" | "co-reply-3" | "total" | "routine" | "target" | "aftercare" | "commitment" | "question";
                            late: number;
                        }[];
                        late: number;
                        /** Format: date-time */
                        now: string;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cockpitProjects: {
        parameters: {
            query?: {
                scope?: "mine" | "all";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            name: string;
                            investorName: string | null;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** @enum {string} */
                            status: "active" | "shelved" | "terminated" | "transferred" | "closed";
                            /** Format: date-time */
                            stageEnteredAt: string;
                            leaderId: string | null;
                            /** @enum {string} */
                            light: "none" | "green" | "yellow" | "red";
                            progress: {
                                note: string;
                                percent: number | null;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            plan: {
                                revision: number;
                                signing: string | null;
                                /** Format: date */
                                commencement: string;
                                /** Format: date */
                                production: string;
                                note: string;
                            } | null;
                            /** @description 万元, as planned */
                            amount: string | null;
                            currency: string | null;
                            agreed: {
                                currency: string;
                                amount: string;
                            }[] | null;
                            /** @description 资金到位: 万元, per currency; never summed */
                            arrived: {
                                currency: string;
                                amount: string;
                            }[] | null;
                            /** @description kept back by the policy of reading */
                            hidden: ("phone" | "amount")[];
                            openItems: number;
                            redItems: number;
                            yellowItems: number;
                            closedItems: number;
                            /** @description since when nobody has moved the project; null where that is not told */
                            stalledSince: string | null;
                            stalledItems: number;
                            /** @description left unanswered by the investor */
                            silentItems: number;
                            /** @description put to leaders and not answered */
                            questions: number;
                            /** @description its target date and routines, where near or past their limit */
                            clocks: {
                                clock: string;
                                /** Format: date-time */
                                due: string;
                                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                                provisional: boolean;
                                /** @enum {string} */
                                light: "yellow" | "red";
                            }[];
                            /** @description of the red items at most two, the one that waits longest first */
                            worst: {
                                title: string;
                                templateKey: string | null;
                                /** Format: uuid */
                                itemId: string;
                                unitId: string;
                                /** Format: date-time */
                                due: string;
                                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                                provisional: boolean;
                            }[];
                        }[];
                        total: number;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    projectChanges: {
        parameters: {
            query: {
                projectId: string;
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["EventRow"][];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                        /** @description kept back by the policy of reading */
                        hidden: ("phone" | "amount")[];
                        titles: {
                            [key: string]: {
                                title: string;
                                templateKey: string | null;
                            };
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        since: string;
                        asked: number;
                        /** @description by them, or by a substitute for them */
                        answered: number;
                        inTime: number;
                        /** @description whose time ended without anybody’s answer */
                        lapsed: number;
                        open: number;
                        /** @description working days to the answer; null where they answered none */
                        medianDays: number | null;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInbox: {
        parameters: {
            query?: {
                unread?: "true" | "false";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @description null for what concerns a person and no project */
                            projectId: string | null;
                            itemId: string | null;
                            /** @description as the text has it */
                            itemTitle: string | null;
                            itemTemplateKey: string | null;
                            kind: string;
                            text: {
                                zh: {
                                    title: string;
                                    body: string;
                                };
                                en: {
                                    title: string;
                                    body: string;
                                };
                            };
                            merged: number;
                            /** @description of the event in its project that it tells of */
                            seq: number;
                            /** Format: date-time */
                            createdAt: string;
                            readAt: string | null;
                            /** @description when what it asks for was done, or lost its ground */
                            settledAt: string | null;
                        }[];
                        nextCursor: string | null;
                        unread: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[] | "all";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        marked: number;
                        unread: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBreaches: {
        parameters: {
            query?: {
                unitId?: string;
                personId?: string;
                projectId?: string;
                stage?: "lead" | "intent" | "signing" | "commencement" | "production";
                clock?: string;
                cured?: "true" | "false";
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            seq: number;
                            itemId: string | null;
                            itemNo: number | null;
                            itemTitle: string | null;
                            itemTemplateKey: string | null;
                            clock: string;
                            deadlineVersion: number;
                            /** Format: date-time */
                            due: string;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            /** Format: date-time */
                            recordedAt: string;
                            /** @description who held it when the limit passed */
                            unitId: string | null;
                            personId: string | null;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            missed: number;
                            /** @description a cured breach stays a breach */
                            curedAt: string | null;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        cured: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                actorId?: string;
                action?: string;
                outcome?: "accepted" | "refused" | "denied";
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                projectId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** Format: date-time */
                            at: string;
                            actorId: string | null;
                            actorName: string | null;
                            actingFor: string | null;
                            actingForName: string | null;
                            action: string;
                            /** @enum {string} */
                            outcome: "accepted" | "refused" | "denied";
                            projectId: string | null;
                            itemId: string | null;
                            projectName: string | null;
                            itemTitle: string | null;
                            commandId: string | null;
                            requestId: string | null;
                            remoteAddress: string | null;
                            /** @description facts of the act: which ones, the act says */
                            details: {
                                [key: string]: unknown;
                            };
                            /** @description the sentence behind `details.code`: why it was refused */
                            reason: {
                                zh: string;
                                en: string;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAdministration: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** Format: date-time */
                            at: string;
                            actorId: string | null;
                            actorName: string | null;
                            actingFor: string | null;
                            actingForName: string | null;
                            action: string;
                            /** @enum {string} */
                            outcome: "accepted" | "refused" | "denied";
                            projectId: string | null;
                            itemId: string | null;
                            projectName: string | null;
                            itemTitle: string | null;
                            commandId: string | null;
                            requestId: string | null;
                            remoteAddress: string | null;
                            /** @description facts of the act: which ones, the act says */
                            details: {
                                [key: string]: unknown;
                            };
                            /** @description the sentence behind `details.code`: why it was refused */
                            reason: {
                                zh: string;
                                en: string;
                            } | null;
                        }[];
                        nextCursor: string | null;
                        /** @description who gave up a post whose acts these are, and when; on the first page */
                        left: {
                            personId: string;
                            name: string | null;
                            /** @enum {string} */
                            role: "helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin";
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                actorId?: string;
                action?: string;
                outcome?: "accepted" | "refused" | "denied";
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                projectId?: string;
                /** @description the language of the file; else that of Accept-Language */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklistCompletion: {
        parameters: {
            query: {
                /** @description between 1990 and 2199 */
                from: string;
                /** @description between 1990 and 2199 */
                to: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        /** Format: date-time */
                        now: string;
                        units: {
                            unitId: string;
                            issued: number;
                            closedInTime: number;
                            closedLate: number;
                            /** @description and not late */
                            open: number;
                            /** @description open, its handling limit missed */
                            late: number;
                            voided: number;
                        }[];
                        /** @description each item once, also where two units were late with it */
                        total: {
                            issued: number;
                            closedInTime: number;
                            closedLate: number;
                            /** @description and not late */
                            open: number;
                            /** @description open, its handling limit missed */
                            late: number;
                            voided: number;
                        };
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklistCompletionItems: {
        parameters: {
            query: {
                /** @description between 1990 and 2199 */
                from: string;
                /** @description between 1990 and 2199 */
                to: string;
                unitId?: string;
                part?: "closed-in-time" | "closed-late" | "open" | "late" | "voided";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HelpItemRow"][];
                        nextCursor: string | null;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupervisionForms: {
        parameters: {
            query?: {
                colour?: "blue" | "yellow" | "red";
                state?: "issued" | "signed" | "planned" | "accepted" | "done" | "lifted" | "withdrawn" | "lapsed" | "ended";
                unitId?: string;
                late?: "true" | "false";
                open?: "true" | "false";
                afterBlue?: "true" | "false";
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                projectId?: string;
                itemId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            itemId: string | null;
                            itemNo: number | null;
                            itemTitle: string | null;
                            itemTemplateKey: string | null;
                            /** Format: uuid */
                            chainId: string;
                            /** @enum {string} */
                            colour: "blue" | "yellow" | "red";
                            year: number;
                            no: number;
                            unitId: string;
                            personId: string;
                            /** @enum {string} */
                            state: "issued" | "signed" | "planned" | "accepted" | "done" | "lifted" | "withdrawn" | "lapsed" | "ended";
                            open: boolean;
                            byRule: boolean;
                            /** Format: date-time */
                            issuedAt: string;
                            endedAt: string | null;
                            clock: ("form-sign-for" | "form-plan" | "form-decision" | "form-measures") | null;
                            /** @description the nearest of its limits */
                            dueAt: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            /** @enum {string} */
                            light: "none" | "green" | "yellow" | "red";
                            late: boolean;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        late: number;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupervisionForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        form: components["schemas"]["SupervisionForm"];
                        /** Format: uuid */
                        projectId: string;
                        projectName: string;
                        itemId: string | null;
                        itemNo: number | null;
                        itemTitle: string | null;
                        itemTemplateKey: string | null;
                        /** @enum {string} */
                        light: "none" | "green" | "yellow" | "red";
                        late: boolean;
                        /** @description blue, yellow, red, in the order in which they came */
                        chain: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            colour: "blue" | "yellow" | "red";
                            year: number;
                            no: number;
                            /** @enum {string} */
                            state: "issued" | "signed" | "planned" | "accepted" | "done" | "lifted" | "withdrawn" | "lapsed" | "ended";
                            /** Format: date-time */
                            issuedAt: string;
                            endedAt: string | null;
                        }[];
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWarningSigns: {
        parameters: {
            query?: {
                sign?: "no-power" | "no-statistics" | "wages-owed" | "rent-owed" | "tax-owed" | "staff-halved" | "gates-closed" | "unreachable" | "other";
                signState?: "open" | "cleared" | "ended";
                landingUnitId?: string;
                projectId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            no: number;
                            /** @enum {string} */
                            kind: "no-power" | "no-statistics" | "wages-owed" | "rent-owed" | "tax-owed" | "staff-halved" | "gates-closed" | "unreachable" | "other";
                            /** @description YYYY-MM */
                            period: string;
                            /** Format: date */
                            seenOn: string;
                            /** @enum {string} */
                            source: "call" | "visit" | "utility" | "statistics" | "other";
                            words: string;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            /** @enum {string} */
                            projectStage: "lead" | "intent" | "signing" | "commencement" | "production";
                            landingUnitId: string | null;
                            leaderId: string | null;
                            /** @enum {string} */
                            state: "open" | "cleared" | "ended";
                            /** Format: date-time */
                            recordedAt: string;
                            by: string;
                            clearedAt: string | null;
                            clearedFor: string | null;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        open: number;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVisits: {
        parameters: {
            query?: {
                leaderId?: string;
                landingUnitId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            /** @enum {string} */
                            projectStage: "lead" | "intent" | "signing" | "commencement" | "production";
                            landingUnitId: string | null;
                            leaderId: string | null;
                            /** @description what the lines add up to */
                            points: number;
                            /** @description of the last call or visit; null: there was none */
                            lastOn: string | null;
                            /** @description since then, or since it came into its stage */
                            days: number;
                            lines: {
                                /** @enum {string} */
                                reason: "sign" | "items" | "lateItems" | "latePromises" | "refusedPromises" | "days";
                                sign: ("no-power" | "no-statistics" | "wages-owed" | "rent-owed" | "tax-owed" | "staff-halved" | "gates-closed" | "unreachable" | "other") | null;
                                count: number;
                                points: number;
                            }[];
                        }[];
                        nextCursor: string | null;
                        total: number;
                        policyVersion: number;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                side?: "place" | "investor";
                stands?: "waiting" | "running" | "claimed" | "fulfilled" | "waived" | "withdrawn" | "ended";
                unitId?: string;
                open?: "true" | "false";
                late?: "true" | "false";
                age?: "late-10" | "late-30" | "late-more";
                keptLate?: "true" | "false";
                projectId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            no: number;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            /** @enum {string} */
                            projectStage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** @enum {string} */
                            side: "place" | "investor";
                            what: string;
                            unitId: string | null;
                            personId: string | null;
                            /** @enum {string} */
                            state: "waiting" | "running" | "claimed" | "fulfilled" | "waived" | "withdrawn" | "ended";
                            open: boolean;
                            /** Format: date-time */
                            recordedAt: string;
                            /** @description its last day, as first computed; null while it waits */
                            promisedFor: string | null;
                            /** @description of the step that is owed: to keep it, or to confirm it */
                            dueAt: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            /** @enum {string} */
                            light: "none" | "green" | "yellow" | "red";
                            /** @description its own limit has passed and it is still to be kept */
                            late: boolean;
                            /** @description calendar days since its limit; 0 where it is not late */
                            daysLate: number;
                            keptLate: boolean;
                            endedAt: string | null;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        late: number;
                        /** Format: date-time */
                        now: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countCommitments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            /** @enum {string} */
                            side: "place" | "investor";
                            /** @description who keeps it; null: the investor's */
                            unitId: string | null;
                            all: number;
                            waiting: number;
                            running: number;
                            claimed: number;
                            fulfilled: number;
                            waived: number;
                            withdrawn: number;
                            /** @description with their project */
                            ended: number;
                            late: number;
                            /** @description late by up to ten days */
                            late10: number;
                            /** @description by more, up to thirty */
                            late30: number;
                            lateMore: number;
                            /** @description of those fulfilled */
                            keptLate: number;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            hold: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                reason: "outage" | "restore" | "calendar" | "other";
                                words: string;
                                /** Format: date-time */
                                from: string;
                                placedBy: string;
                                ends: {
                                    /** Format: date-time */
                                    at: string;
                                    /** Format: date-time */
                                    until: string;
                                    by: string;
                                    words: string;
                                }[];
                                portions: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    words: string;
                                    portion: {
                                        unitIds: string[] | null;
                                        leaderIds: string[] | null;
                                        kinds: ("leader" | "leader-in-charge" | "principal-leaders" | "yellow" | "red")[] | null;
                                        /** @description how many were named; null: whichever */
                                        projects: number | null;
                                    };
                                }[];
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    words: string;
                                } | null;
                            };
                            seq: number;
                            /**
                             * Format: date-time
                             * @description its end as it is known now
                             */
                            until: string;
                            /** @description in force: whether it was ended, or its end has come */
                            open: boolean;
                            counts: {
                                held: number;
                                fired: number;
                                fallen: number;
                            };
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeHold: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "outage" | "restore" | "calendar" | "other";
                    words: string;
                    /**
                     * Format: date
                     * @description the last day on which rungs are held
                     */
                    until: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenHold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        current: {
                            hold: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                reason: "outage" | "restore" | "calendar" | "other";
                                words: string;
                                /** Format: date-time */
                                from: string;
                                placedBy: string;
                                ends: {
                                    /** Format: date-time */
                                    at: string;
                                    /** Format: date-time */
                                    until: string;
                                    by: string;
                                    words: string;
                                }[];
                                portions: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    words: string;
                                    portion: {
                                        unitIds: string[] | null;
                                        leaderIds: string[] | null;
                                        kinds: ("leader" | "leader-in-charge" | "principal-leaders" | "yellow" | "red")[] | null;
                                        /** @description how many were named; null: whichever */
                                        projects: number | null;
                                    };
                                }[];
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    words: string;
                                } | null;
                            };
                            seq: number;
                            /**
                             * Format: date-time
                             * @description its end as it is known now
                             */
                            until: string;
                            /** @description in force: whether it was ended, or its end has come */
                            open: boolean;
                        } | null;
                        /** @description rungs that it holds, of what whoever asks sees */
                        held: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHeldRungs: {
        parameters: {
            query?: {
                held?: "held" | "coming" | "fired" | "fallen";
                heldKind?: "leader" | "leader-in-charge" | "principal-leaders" | "yellow" | "red";
                unitId?: string;
                leaderId?: string;
                projectId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            itemId: string | null;
                            itemNo: number | null;
                            itemTitle: string | null;
                            itemTemplateKey: string | null;
                            formId: string | null;
                            clock: string;
                            deadlineVersion: number;
                            /** @enum {string} */
                            kind: "leader" | "leader-in-charge" | "principal-leaders" | "yellow" | "red";
                            /**
                             * Format: date-time
                             * @description when it came due, or will
                             */
                            due: string;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            /** @enum {string} */
                            state: "held" | "coming" | "fired" | "fallen";
                            /** Format: date-time */
                            until: string;
                            since: string | null;
                            /** @description when it fired or fell away */
                            settledAt: string | null;
                            unitId: string | null;
                            leaderId: string | null;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        by: {
                            kind: {
                                id: string;
                                count: number;
                            }[];
                            unit: {
                                id: string;
                                count: number;
                            }[];
                            leader: {
                                id: string;
                                count: number;
                            }[];
                            project: {
                                id: string;
                                count: number;
                            }[];
                        };
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveHold: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description the last day on which rungs are held
                     */
                    until: string;
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseFromHold: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    projectIds: string[] | null;
                    unitIds: string[] | null;
                    leaderIds: string[] | null;
                    kinds: ("leader" | "leader-in-charge" | "principal-leaders" | "yellow" | "red")[] | null;
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endHold: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgenda: {
        parameters: {
            query?: {
                /** @description between 1990 and 2199 */
                from?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: {
                            /** Format: date */
                            date: string;
                            works: boolean;
                            /** @description of a holiday or of a make-up working day */
                            name: string | null;
                            provisional: boolean;
                        }[];
                        /** @description by limit; what ends within these days */
                        rows: {
                            /** @description names what is due, as long as it is owed */
                            id: string;
                            /** @enum {string} */
                            kind: "item" | "owed";
                            /**
                             * Format: date
                             * @description the day in the place’s zone with whose end the limit ends
                             */
                            day: string;
                            /** Format: date-time */
                            due: string;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            /** @enum {string} */
                            light: "none" | "green" | "yellow" | "red";
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            itemId: string | null;
                            itemNo: number | null;
                            itemTitle: string | null;
                            itemTemplateKey: string | null;
                            form: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                colour: "blue" | "yellow" | "red";
                                year: number;
                                no: number;
                            } | null;
                            clock: string | null;
                            /** @description null of an item’s own step */
                            owed: ("sign-for" | "handling" | "signing" | "verification" | "confirmation" | "closing" | "routine" | "target" | "aftercare" | "question" | "request" | "reply" | "hand-over" | "supervision-form" | "commitment") | null;
                            act: ("RegisterLead" | "ReviseProject" | "RecordContact" | "RecordAftercareCall" | "JudgeLead" | "Resume" | "TerminateProject" | "TransferOut" | "CloseProject" | "AdoptPolicy" | "AdoptCalendar" | "ImportProject" | "AssignLeader" | "FillHelpParty" | "RevisePlan" | "AdvanceStage" | "ReturnToStage" | "Shelve" | "DecideRequest" | "UrgeDecision" | "RecordEvidence" | "RecordMilestone" | "RecordFundArrival" | "PlanArrivals" | "VerifyFundArrival" | "CorrectFundArrival" | "SplitFundArrival" | "WithdrawEvidence" | "WithdrawMilestone" | "WithdrawFundArrival" | "ProposeHandOver" | "AnswerHandOver" | "UrgeHandOver" | "AddHelpItem" | "AcceptLackingPaper" | "IssueHelpItem" | "SignForHelpItem" | "NoteProgress" | "ReportDone" | "SignReport" | "ReturnReport" | "WithdrawReport" | "VerifyHelpItem" | "ReturnHelpItem" | "CloseHelpItem" | "ConfirmClosing" | "RefuseClosing" | "TransferHelpItem" | "RaiseHelpItem" | "UrgeHelpItem" | "AskPause" | "DecidePause" | "ResumeClock" | "SupplyPapers" | "AskExtension" | "SignExtension" | "DecideExtension" | "AskCoUnit" | "ReplyCoUnit" | "WithdrawCoUnit" | "AskCoordination" | "VoidHelpItem" | "TakeBack" | "UrgeAnswer" | "AnswerEscalation" | "IssueForm" | "SignForForm" | "SubmitFormPlan" | "DecideFormPlan" | "ReportFormMeasure" | "ReturnFormMeasure" | "RecordInterview" | "LiftForm" | "WithdrawForm" | "RecordCommitment" | "ApplyForDelivery" | "ReviewDelivery" | "DecideDelivery" | "ClaimCommitment" | "DecideCommitment" | "WaiveCommitment" | "WithdrawCommitment" | "RecordWarningSign" | "ClearWarningSign") | null;
                        }[];
                        /** @description dispatch meetings of these days that one chairs, has called, or whose unit is invited */
                        meetings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "monthly" | "ad-hoc";
                            /** @enum {string} */
                            status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                            /** Format: date */
                            day: string;
                            /** Format: date-time */
                            startsAt: string;
                            place: string;
                        }[];
                        /** @description what ends within these days and is not among the rows */
                        more: number;
                        /** @description what was due before these days and is still owed */
                        before: number;
                        /** @description what is due after these days */
                        after: number;
                        /** Format: date */
                        today: string;
                        /** Format: date-time */
                        now: string;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                text: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        investors: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            group: string | null;
                        }[];
                        promotions: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            status: "draft" | "kept" | "released" | "withdrawn" | "lead";
                        }[];
                        forms: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            colour: "blue" | "yellow" | "red";
                            year: number;
                            no: number;
                            /** @enum {string} */
                            state: "issued" | "signed" | "planned" | "accepted" | "done" | "lifted" | "withdrawn" | "lapsed" | "ended";
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                        }[];
                        promises: {
                            id: string;
                            no: number;
                            /** @enum {string} */
                            side: "place" | "investor";
                            what: string;
                            /** @enum {string} */
                            state: "waiting" | "running" | "claimed" | "fulfilled" | "waived" | "withdrawn" | "ended";
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                        }[];
                        meetings: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "monthly" | "ad-hoc";
                            /** @enum {string} */
                            status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                            /** Format: date */
                            day: string;
                            place: string;
                        }[];
                        trips: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            direction: "out" | "in";
                            purpose: string;
                            group: string;
                            /** Format: date */
                            from: string;
                        }[];
                        reviews: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "open" | "closed" | "decided" | "withdrawn";
                            subject: string;
                            projectName: string;
                        }[];
                        /** @description ids of people in office whose names are said so */
                        people: string[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendarFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            lastUsedAt: string | null;
                        }[];
                        /** @description for how long one counts, by the rules in force; 0: there are none */
                        days: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description where it is read, below the address of the app; told this once */
                        path: string;
                        /** Format: date-time */
                        expiresAt: string;
                        ended: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarFeed: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
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
                text?: string;
                country?: string;
                status?: "standing" | "merged";
                alike?: "true" | "false";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @description ISO 3166 alpha-2 */
                            country: string;
                            /** @description 统一社会信用代码; null where it is not known or is of another country */
                            code: string | null;
                            /** @description the group that it belongs to, by its name */
                            group: string | null;
                            /** @description the company above it, of the library */
                            parentId: string | null;
                            registeredBy: string;
                            /** Format: date-time */
                            registeredAt: string;
                            merged: {
                                /** Format: uuid */
                                into: string;
                                reason: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "standing" | "merged";
                            /** @description people to talk to */
                            contacts: number;
                            /** @description its projects, of those that whoever asks sees */
                            projects: number;
                            /** @description others standing that may be the same */
                            alike: number;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerInvestor: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    country: string;
                    code: string | null;
                    group: string | null;
                    parentId: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestorAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investorsAlike: {
        parameters: {
            query: {
                name: string;
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @description ISO 3166 alpha-2 */
                            country: string;
                            /** @description 统一社会信用代码; null where it is not known or is of another country */
                            code: string | null;
                            /** @description the group that it belongs to, by its name */
                            group: string | null;
                            /** @description the company above it, of the library */
                            parentId: string | null;
                            registeredBy: string;
                            /** Format: date-time */
                            registeredAt: string;
                            merged: {
                                /** Format: uuid */
                                into: string;
                                reason: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "standing" | "merged";
                            why: ("code" | "name" | "form")[];
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvestor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        investor: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @description ISO 3166 alpha-2 */
                            country: string;
                            /** @description 统一社会信用代码; null where it is not known or is of another country */
                            code: string | null;
                            /** @description the group that it belongs to, by its name */
                            group: string | null;
                            /** @description the company above it, of the library */
                            parentId: string | null;
                            registeredBy: string;
                            /** Format: date-time */
                            registeredAt: string;
                            merged: {
                                /** Format: uuid */
                                into: string;
                                reason: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "standing" | "merged";
                        };
                        /**
                         * Format: uuid
                         * @description the entry that stands for it: its own, or that into which it was merged
                         */
                        standing: string;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @description ISO 3166 alpha-2 */
                            country: string;
                            /** @description 统一社会信用代码; null where it is not known or is of another country */
                            code: string | null;
                            /** @description the group that it belongs to, by its name */
                            group: string | null;
                            /** @description the company above it, of the library */
                            parentId: string | null;
                            registeredBy: string;
                            /** Format: date-time */
                            registeredAt: string;
                            merged: {
                                /** Format: uuid */
                                into: string;
                                reason: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "standing" | "merged";
                        } | null;
                        /** @description companies of which it is the parent */
                        below: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @description ISO 3166 alpha-2 */
                            country: string;
                            /** @description 统一社会信用代码; null where it is not known or is of another country */
                            code: string | null;
                            /** @description the group that it belongs to, by its name */
                            group: string | null;
                            /** @description the company above it, of the library */
                            parentId: string | null;
                            registeredBy: string;
                            /** Format: date-time */
                            registeredAt: string;
                            merged: {
                                /** Format: uuid */
                                into: string;
                                reason: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "standing" | "merged";
                        }[];
                        /** @description entries merged into it, directly or by way of another */
                        merged: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @description ISO 3166 alpha-2 */
                            country: string;
                            /** @description 统一社会信用代码; null where it is not known or is of another country */
                            code: string | null;
                            /** @description the group that it belongs to, by its name */
                            group: string | null;
                            /** @description the company above it, of the library */
                            parentId: string | null;
                            registeredBy: string;
                            /** Format: date-time */
                            registeredAt: string;
                            merged: {
                                /** Format: uuid */
                                into: string;
                                reason: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "standing" | "merged";
                        }[];
                        alike: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @description ISO 3166 alpha-2 */
                            country: string;
                            /** @description 统一社会信用代码; null where it is not known or is of another country */
                            code: string | null;
                            /** @description the group that it belongs to, by its name */
                            group: string | null;
                            /** @description the company above it, of the library */
                            parentId: string | null;
                            registeredBy: string;
                            /** Format: date-time */
                            registeredAt: string;
                            merged: {
                                /** Format: uuid */
                                into: string;
                                reason: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "standing" | "merged";
                            why: ("code" | "name" | "form")[];
                        }[];
                        contacts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "standing" | "removed" | "erased";
                            by: string;
                            /** Format: date-time */
                            at: string;
                            /**
                             * Format: uuid
                             * @description the entry it was added to: this one, or one merged into it
                             */
                            investorId: string;
                            name: string | null;
                            post: string | null;
                            /** @description null as well where it is not for whoever asks */
                            telephone: string | null;
                            /** @description likewise */
                            mail: string | null;
                        }[];
                        /** @description telephones and addresses of mail are not for whoever asks */
                        keptBack: boolean;
                        projects: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** @enum {string} */
                            status: "active" | "shelved" | "terminated" | "transferred" | "closed";
                            /** Format: uuid */
                            investorId: string;
                        }[];
                        may: {
                            keep: boolean;
                            merge: boolean;
                            erase: boolean;
                        };
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseInvestor: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    country: string;
                    code: string | null;
                    group: string | null;
                    parentId: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestorAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addContact: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    post: string | null;
                    telephone: string | null;
                    mail: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestorAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseContact: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contactId: string;
                    name: string;
                    post: string | null;
                    telephone: string | null;
                    mail: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestorAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeContact: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contactId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestorAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseContact: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contactId: string;
                    /** @enum {string} */
                    ground: "asked" | "left" | "purpose-ended";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestorAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeInvestors: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    into: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestorAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestorAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachLeaflet: {
        parameters: {
            query: {
                name: string;
            };
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadLeaflet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                leafletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPromotions: {
        parameters: {
            query?: {
                text?: string;
                promotion?: "draft" | "kept" | "released" | "withdrawn" | "lead";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            sheet: {
                                name: string;
                                nameEn: string | null;
                                summary: string;
                                summaryEn: string | null;
                                industry: string;
                                siteUnitId: string;
                                contactUnitId: string;
                                money: {
                                    amount: string;
                                    currency: string;
                                } | null;
                                /** @description 亩, a decimal number */
                                landMu: string | null;
                                /** @enum {string} */
                                mode: "sole" | "joint" | "cooperation" | "open";
                            };
                            hands: string[];
                            /** Format: date-time */
                            draftedAt: string;
                            kept: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** @description on the public page since then */
                            released: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            withdrawn: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            leadRefused: {
                                code: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            leaflets: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                mediaType: string;
                                size: number;
                                sha256: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                removed: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    reason: string;
                                } | null;
                            }[];
                            /** @description it has become a lead */
                            lead: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "draft" | "kept" | "released" | "withdrawn" | "lead";
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPromotion: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    nameEn: string | null;
                    summary: string;
                    summaryEn: string | null;
                    industry: string;
                    siteUnitId: string;
                    contactUnitId: string;
                    money: {
                        amount: string;
                        currency: string;
                    } | null;
                    landMu: string | null;
                    /** @enum {string} */
                    mode: "sole" | "joint" | "cooperation" | "open";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPromotion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        promotion: {
                            /** Format: uuid */
                            id: string;
                            sheet: {
                                name: string;
                                nameEn: string | null;
                                summary: string;
                                summaryEn: string | null;
                                industry: string;
                                siteUnitId: string;
                                contactUnitId: string;
                                money: {
                                    amount: string;
                                    currency: string;
                                } | null;
                                /** @description 亩, a decimal number */
                                landMu: string | null;
                                /** @enum {string} */
                                mode: "sole" | "joint" | "cooperation" | "open";
                            };
                            hands: string[];
                            /** Format: date-time */
                            draftedAt: string;
                            kept: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** @description on the public page since then */
                            released: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            withdrawn: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            leadRefused: {
                                code: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            leaflets: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                mediaType: string;
                                size: number;
                                sha256: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                removed: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    reason: string;
                                } | null;
                            }[];
                            /** @description it has become a lead */
                            lead: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "draft" | "kept" | "released" | "withdrawn" | "lead";
                        };
                        may: {
                            keep: boolean;
                            /** @description named for it, and the sheet is by other hands */
                            release: boolean;
                        };
                        /** @description the public page is open */
                        portal: boolean;
                        /** @description its lead, where that is registered and whoever asks sees it */
                        lead: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisePromotion: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    nameEn: string | null;
                    summary: string;
                    summaryEn: string | null;
                    industry: string;
                    siteUnitId: string;
                    contactUnitId: string;
                    money: {
                        amount: string;
                        currency: string;
                    } | null;
                    landMu: string | null;
                    /** @enum {string} */
                    mode: "sole" | "joint" | "cooperation" | "open";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepPromotion: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePromotion: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unreleasePromotion: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLeaflet: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    leafletId: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPromotion: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    turnIntoLead: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    introducingUnitId: string;
                    followerId?: string;
                    /** Format: uuid */
                    investorId?: string;
                    investor?: {
                        name: string;
                        country: string;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                groupForm?: "industry-group" | "liaison-office";
                groupStatus?: "active" | "ended";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            form: "industry-group" | "liaison-office";
                            name: string;
                            unitId: string;
                            leaderIds: string[];
                            industry: string | null;
                            place: string | null;
                            /** Format: date-time */
                            establishedAt: string;
                            ended: {
                                /** Format: date */
                                on: string;
                                by: string;
                                reason: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "active" | "ended";
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                        may: {
                            /** @description named for it by the rules in force */
                            keep: boolean;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    establishGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    form: "industry-group" | "liaison-office";
                    name: string;
                    unitId: string;
                    leaderIds: string[];
                    industry: string | null;
                    place: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    unitId: string;
                    leaderIds: string[];
                    industry: string | null;
                    place: string | null;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    on: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeads: {
        parameters: {
            query?: {
                stand?: "open" | "lost" | "on";
                channel?: "trip" | "sheet" | "event" | "partner" | "liaison-office" | "own-contact" | "investor-visit" | "unknown";
                lost?: "price" | "land" | "policy" | "energy" | "chose-another" | "no-answer" | "not-real" | "other" | "unsaid";
                ageing?: "true" | "false";
                reached?: "lead" | "intent" | "signing" | "commencement";
                unitId?: string;
                followerId?: string;
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            investorName: string | null;
                            /** @enum {string} */
                            channel: "trip" | "sheet" | "event" | "partner" | "liaison-office" | "own-contact" | "investor-visit" | "unknown";
                            channelDetail: string;
                            introducingUnitId: string;
                            followerId: string;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** @enum {string} */
                            status: "active" | "shelved" | "terminated" | "transferred" | "closed";
                            /** @enum {string} */
                            stand: "open" | "lost" | "on";
                            /** @description null where it is not lost */
                            lost: ("price" | "land" | "policy" | "energy" | "chose-another" | "no-answer" | "not-real" | "other" | "unsaid") | null;
                            /** Format: date */
                            registeredOn: string;
                            /** @description calendar days since it was registered */
                            days: number;
                            /** @description the last contact that is recorded */
                            contactedOn: string | null;
                            /** @description calendar days since that, or since it was registered */
                            silentDays: number;
                            /** @description followed, and without a contact for as long as the rules in force say */
                            ageing: boolean;
                            /** @description by when it is to be contacted again; null where nothing runs */
                            nextDue: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            nextDueProvisional: boolean;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description working days, by the rules in force */
                        ageingDays: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countLeads: {
        parameters: {
            query: {
                /** @description between 1990 and 2199 */
                from: string;
                /** @description between 1990 and 2199 */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        channels: {
                            /** @enum {string} */
                            channel: "trip" | "sheet" | "event" | "partner" | "liaison-office" | "own-contact" | "investor-visit" | "unknown";
                            /** @description registered in the period, of those that whoever asks sees */
                            lead: number;
                            open: number;
                            /** @description that were ever an intent, whatever became of them */
                            intent: number;
                            signing: number;
                            commencement: number;
                            lost: number;
                        }[];
                        lost: {
                            /** @enum {string} */
                            reason: "price" | "land" | "policy" | "energy" | "chose-another" | "no-answer" | "not-real" | "other" | "unsaid";
                            count: number;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrips: {
        parameters: {
            query?: {
                text?: string;
                direction?: "out" | "in";
                tripStatus?: "recorded" | "withdrawn";
                groupId?: string;
                investorId?: string;
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            groupId: string;
                            /** @enum {string} */
                            direction: "out" | "in";
                            purpose: string;
                            places: string[];
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @description the first and the last with them */
                            days: number;
                            memberIds: string[];
                            recorded: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            };
                            withdrawn: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "recorded" | "withdrawn";
                            group: {
                                name: string;
                                /** @enum {string} */
                                form: "industry-group" | "liaison-office";
                            };
                            companies: string[];
                            leads: number;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordTrip: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    groupId: string;
                    /** @enum {string} */
                    direction: "out" | "in";
                    purpose: string;
                    places: string[];
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    to: string;
                    memberIds: string[];
                    calls: {
                        investorId: string | null;
                        company: string | null;
                        met: string | null;
                        note: string | null;
                        /** @enum {string} */
                        interest: "none" | "some" | "strong";
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TripAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        trip: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            groupId: string;
                            /** @enum {string} */
                            direction: "out" | "in";
                            purpose: string;
                            places: string[];
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @description the first and the last with them */
                            days: number;
                            memberIds: string[];
                            recorded: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            };
                            withdrawn: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            seq: number;
                            /** @enum {string} */
                            status: "recorded" | "withdrawn";
                            calls: {
                                no: number;
                                investorId: string | null;
                                /** @description as it was written, or called in the library then */
                                company: string;
                                /** @description the post of whoever was met; no name */
                                met: string | null;
                                note: string | null;
                                /** @enum {string} */
                                interest: "none" | "some" | "strong";
                                leadRefused: {
                                    code: string;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                /** @description a lead was asked for */
                                turned: boolean;
                                lead: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                            }[];
                        };
                        group: {
                            name: string;
                            /** @enum {string} */
                            form: "industry-group" | "liaison-office";
                            unitId: string;
                            industry: string | null;
                        };
                        may: {
                            /** @description of the group, or named by the rules in force */
                            keep: boolean;
                        };
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseTrip: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    purpose: string;
                    places: string[];
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    to: string;
                    memberIds: string[];
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TripAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCall: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    investorId: string | null;
                    company: string | null;
                    met: string | null;
                    note: string | null;
                    /** @enum {string} */
                    interest: "none" | "some" | "strong";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TripAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseCall: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    callNo: number;
                    investorId: string | null;
                    company: string | null;
                    met: string | null;
                    note: string | null;
                    /** @enum {string} */
                    interest: "none" | "some" | "strong";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TripAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTrip: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TripAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    turnCallIntoLead: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    callNo: number;
                    name: string;
                    industry: string;
                    money: {
                        amount: string;
                        currency: string;
                    } | null;
                    introducingUnitId: string;
                    followerId?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TripAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outreachCounts: {
        parameters: {
            query: {
                /** @description between 1990 and 2199 */
                from: string;
                /** @description between 1990 and 2199 */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            name: string;
                            /** @enum {string} */
                            form: "industry-group" | "liaison-office";
                            /** Format: uuid */
                            groupId: string;
                            /** @enum {string} */
                            status: "active" | "ended";
                            trips: number;
                            /** @description days on which one of these trips was out, each once */
                            days: number;
                            /** @description that came here */
                            visits: number;
                            /** @description that were met on them, each once */
                            companies: number;
                            /** @description registered in the period, of those that whoever asks sees */
                            lead: number;
                            intent: number;
                            signing: number;
                            commencement: number;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroupLeads: {
        parameters: {
            query?: {
                reached?: "lead" | "intent" | "signing" | "commencement";
                groupId?: string;
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** @enum {string} */
                            status: "active" | "shelved" | "terminated" | "transferred" | "closed";
                            followerId: string;
                            /** Format: date-time */
                            registeredAt: string;
                            /** Format: uuid */
                            tripId: string;
                            purpose: string;
                            group: {
                                name: string;
                                /** @enum {string} */
                                form: "industry-group" | "liaison-office";
                            };
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            nameEn: string | null;
                            summary: string;
                            summaryEn: string | null;
                            industry: {
                                zh: string;
                                en: string;
                            };
                            site: string;
                            /** @description the unit that answers for it */
                            contact: string;
                            money: {
                                amount: string;
                                currency: string;
                            } | null;
                            landMu: string | null;
                            /** @enum {string} */
                            mode: "sole" | "joint" | "cooperation" | "open";
                            leaflets: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                mediaType: string;
                                size: number;
                            }[];
                            /** Format: date-time */
                            releasedAt: string;
                        }[];
                        industries: {
                            zh: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadOfferedLeaflet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                leafletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                meetingKind?: "monthly" | "ad-hoc";
                meetingStatus?: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @enum {string} */
                            kind: "monthly" | "ad-hoc";
                            /** Format: date */
                            day: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** @description the number of its minutes; null where they are not out */
                            minutes: {
                                year: number;
                                number: number;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                            place: string;
                            chairId: string;
                            /** Format: date-time */
                            agendaDue: string;
                            minutesDue: string | null;
                            /** @description it was not held on its day, or its minutes are late */
                            late: boolean;
                            /** @description on its agenda, of projects that whoever asks reads */
                            matters: number;
                            decisions: number;
                            /** @description decisions that are no items yet */
                            open: number;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callMeeting: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "monthly" | "ad-hoc";
                    /**
                     * Format: date
                     * @description the day of the meeting
                     */
                    day: string;
                    /** @description in the zone of the place */
                    time: string;
                    place: string;
                    chairId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMatters: {
        parameters: {
            query?: {
                outcome?: "solved" | "open" | "discussed";
                projectId?: string;
                meetingId?: string;
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @enum {string} */
                            kind: "monthly" | "ad-hoc";
                            /** Format: date */
                            day: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** @description the number of its minutes; null where they are not out */
                            minutes: {
                                year: number;
                                number: number;
                            } | null;
                            /** Format: uuid */
                            meetingId: string;
                            lineNo: number;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            itemId: string | null;
                            itemNo: number | null;
                            itemTitle: string | null;
                            itemTemplateKey: string | null;
                            title: string | null;
                            topics: ("last-list" | "red-item" | "stalled-item" | "stalled-project" | "question" | "form" | "to-argue" | "proposed")[];
                            /** @enum {string} */
                            purpose: "argue" | "unblock";
                            /** @description what was said */
                            words: string | null;
                            /** @enum {string} */
                            outcome: "solved" | "open" | "discussed";
                            decisions: {
                                no: number;
                                text: string;
                                /** Format: uuid */
                                itemId: string;
                                itemNo: number;
                                open: boolean;
                                unitId: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                        total: number;
                        counts: {
                            meetings: number;
                            /** @description different projects that were dispatched */
                            projects: number;
                            /** @description matters, of whatever outcome */
                            raised: number;
                            solved: number;
                            open: number;
                            discussed: number;
                        };
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meeting: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "monthly" | "ad-hoc";
                            /** @enum {string} */
                            status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                            chairId: string;
                            calledBy: string;
                            day: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** Format: date-time */
                            dayEnds: string;
                            place: string;
                            /**
                             * Format: date-time
                             * @description when the agenda closes by itself
                             */
                            agendaDue: string;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            postponed: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                from: string;
                                reason: string;
                            }[];
                            gatheredAt: string | null;
                            lines: {
                                /** Format: uuid */
                                projectId: string;
                                itemId: string | null;
                                topics: ("last-list" | "red-item" | "stalled-item" | "stalled-project" | "question" | "form" | "to-argue" | "proposed")[];
                                /** @enum {string} */
                                purpose: "argue" | "unblock";
                                seen: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    stage: "lead" | "intent" | "signing" | "commencement" | "production";
                                    itemState: ("drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void") | null;
                                    due: string | null;
                                    /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                                    provisional: boolean;
                                    late: boolean;
                                    /** @description whose it is: of the item, or the landing place */
                                    unitId: string | null;
                                };
                                no: number;
                                /** @description in the words of whoever proposed it */
                                title: string | null;
                                /** @description who proposed it; null: the record did */
                                by: string | null;
                                /** @description what was said */
                                minutes: string | null;
                                /** @description solved in the room */
                                settled: boolean;
                                dropped: {
                                    by: string;
                                    reason: string;
                                } | null;
                            }[];
                            /** @description lines that stand, by their numbers, as they come */
                            order: number[];
                            /** @description units */
                            invited: string[];
                            /** @description the agenda was closed by its limit */
                            closedByTime: boolean;
                            openedAt: string | null;
                            closedAt: string | null;
                            decisions: {
                                no: number;
                                lineNo: number;
                                /** Format: uuid */
                                projectId: string;
                                text: string;
                                unitId: string;
                                /** @description null: the unit's own person for it */
                                personId: string | null;
                                /** @description working days */
                                limit: number;
                                /** @enum {string} */
                                state: "drafted" | "asked" | "carried" | "refused" | "dropped";
                                /** @description how often its project was asked */
                                attempt: number;
                                itemId: string | null;
                                itemNo: number | null;
                                /** @description why its project did not take it */
                                code: string | null;
                                /** @description why it was dropped */
                                reason: string | null;
                            }[];
                            minutesDue: string | null;
                            minutes: {
                                year: number;
                                number: number;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            alarms: {
                                /** @enum {string} */
                                what: "not-held" | "minutes-late";
                                /** Format: date-time */
                                due: string;
                            }[];
                            ended: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                        };
                        seq: number;
                        /** Format: date-time */
                        now: string;
                        /** @description matters of projects that whoever asks does not read */
                        hidden: number;
                        projects: {
                            [key: string]: {
                                name: string;
                                /** @enum {string} */
                                stage: "lead" | "intent" | "signing" | "commencement" | "production";
                                status: string;
                                leaderId: string | null;
                            };
                        };
                        items: {
                            [key: string]: {
                                /** Format: uuid */
                                projectId: string;
                                no: number;
                                title: string;
                                templateKey: string | null;
                                /** @enum {string} */
                                state: "drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void";
                                open: boolean;
                                /** @enum {string} */
                                light: "none" | "green" | "yellow" | "red";
                                late: boolean;
                                dueAt: string | null;
                                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                                provisional: boolean;
                                closedAt: string | null;
                            };
                        };
                        acts: {
                            name: string;
                            refusal: {
                                code: string;
                                words: {
                                    zh: string;
                                    en: string;
                                };
                            } | null;
                        }[];
                        before: {
                            /** @enum {string} */
                            kind: "monthly" | "ad-hoc";
                            /** Format: date */
                            day: string;
                            /** Format: date-time */
                            startsAt: string;
                            /** @description the number of its minutes; null where they are not out */
                            minutes: {
                                year: number;
                                number: number;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            decisions: {
                                no: number;
                                lineNo: number;
                                /** Format: uuid */
                                projectId: string;
                                text: string;
                                unitId: string;
                                /** @description null: the unit's own person for it */
                                personId: string | null;
                                /** @description working days */
                                limit: number;
                                /** @enum {string} */
                                state: "drafted" | "asked" | "carried" | "refused" | "dropped";
                                /** @description how often its project was asked */
                                attempt: number;
                                itemId: string | null;
                                itemNo: number | null;
                                /** @description why its project did not take it */
                                code: string | null;
                                /** @description why it was dropped */
                                reason: string | null;
                            }[];
                        } | null;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gatherAgenda: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLine: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    projectId: string;
                    /** Format: uuid */
                    itemId?: string;
                    title: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderLines: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    order: number[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropLine: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lineNo: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAgenda: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitIds: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteLine: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lineNo: number;
                    words: string;
                    settled: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideLine: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lineNo: number;
                    text: string;
                    unitId: string;
                    personId?: string;
                    /** @description working days; either these or a last day */
                    limit?: number;
                    /**
                     * Format: date
                     * @description the last day; either this or working days
                     */
                    until?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisionNo: number;
                    text: string;
                    unitId: string;
                    personId?: string;
                    /** @description working days; either these or a last day */
                    limit?: number;
                    /**
                     * Format: date
                     * @description the last day; either this or working days
                     */
                    until?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisionNo: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueMinutes: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postponeMeeting: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description the day of the meeting
                     */
                    day: string;
                    /** @description in the zone of the place */
                    time: string;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelMeeting: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        seq: number;
                        /** @enum {string} */
                        status: "gathering" | "invited" | "in-session" | "minutes" | "issued" | "cancelled";
                        repeated: boolean;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query: {
                projectId: string;
                itemId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            itemId: string | null;
                            /** @enum {string} */
                            kind: "official" | "note";
                            /** @description null: it was withdrawn */
                            text: string | null;
                            mentions: string[];
                            by: string;
                            /** Format: date-time */
                            at: string;
                            withdrawnAt: string | null;
                            seq: number;
                            /** @description a note of whoever asks that still stands */
                            mayWithdraw: boolean;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeComment: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    projectId: string;
                    /** @description the item that it is about; null: the project */
                    itemId: string | null;
                    /** @enum {string} */
                    kind: "official" | "note";
                    text: string;
                    /** @description people who are told */
                    mentions: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawComment: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComplaints: {
        parameters: {
            query?: {
                complaintStatus?: "lodged" | "accepted" | "answered" | "reopened" | "closed" | "refused" | "withdrawn";
                complaintSubject?: "delay" | "attitude" | "charges" | "promise" | "surroundings" | "other";
                projectId?: string;
                /** @description only those whose limit has gone by */
                overdue?: "true" | "false";
                mine?: "to-do";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            /** @enum {string} */
                            subject: "delay" | "attitude" | "charges" | "promise" | "surroundings" | "other";
                            words: string;
                            /** @enum {string} */
                            status: "lodged" | "accepted" | "answered" | "reopened" | "closed" | "refused" | "withdrawn";
                            confidential: boolean;
                            unitId: string | null;
                            contactId: string;
                            handlerId: string | null;
                            /** Format: date-time */
                            lodgedAt: string;
                            step: ("accept" | "answer" | "confirm" | "decide") | null;
                            due: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            late: boolean;
                            outcome: ("satisfied" | "decided" | "silent") | null;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description how many wait for whoever asks */
                        mine: number;
                        /** @description of these, how many are late */
                        mineLate: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lodgeComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    projectId: string;
                    /** @description whose it is, where the help centre records it for them; null: of whoever sends it */
                    contactId: string | null;
                    /** @enum {string} */
                    subject: "delay" | "attitude" | "charges" | "promise" | "surroundings" | "other";
                    words: string;
                    /** @description the item that it is about; null: none */
                    itemId: string | null;
                    /** @description the unit that it concerns; null: none is named */
                    unitId: string | null;
                    /** @description that unit is not to know of it */
                    confidential: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complaint: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            /** @description as it was called then */
                            projectName: string;
                            /** @enum {string} */
                            subject: "delay" | "attitude" | "charges" | "promise" | "surroundings" | "other";
                            words: string;
                            itemId: string | null;
                            unitId: string | null;
                            confidential: boolean;
                            contactId: string;
                            /** @description of the help centre, where it was not lodged by the company itself */
                            recordedBy: string | null;
                            /** Format: date-time */
                            lodgedAt: string;
                            handlerId: string | null;
                            acceptedAt: string | null;
                            clock: {
                                /** @enum {string} */
                                step: "accept" | "answer" | "confirm" | "decide";
                                /** Format: date-time */
                                due: string;
                                /** @description when the leader in charge is told */
                                climbAt: string | null;
                                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                                provisional: boolean;
                                late: boolean;
                                climbed: boolean;
                            } | null;
                            /** @description steps whose limit went by */
                            missed: ("accept" | "answer" | "confirm" | "decide")[];
                            answer: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                words: string;
                            } | null;
                            rating: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                satisfied: boolean;
                                reason: string | null;
                            } | null;
                            /** @description who was asked to decide, where it was not settled */
                            deciders: string[];
                            decision: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                words: string;
                            } | null;
                            refused: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            withdrawn: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            closed: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                outcome: "satisfied" | "decided" | "silent";
                            } | null;
                        };
                        seq: number;
                        /** @enum {string} */
                        status: "lodged" | "accepted" | "answered" | "reopened" | "closed" | "refused" | "withdrawn";
                        /** Format: date-time */
                        now: string;
                        /** @description the rule that says how long it may take */
                        source: string;
                        /** @description the title of the item that it is about */
                        item: string | null;
                        /** @description what whoever asks may do now */
                        acts: ("accept" | "hand-over" | "refuse" | "answer" | "rate" | "decide" | "withdraw")[];
                        /** @description to whom it may be given */
                        handlers: string[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    handlerId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    handlerId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    satisfied: boolean;
                    /** @description what is still wrong; null where it is settled */
                    reason: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExperts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            expert: {
                                /** Format: uuid */
                                id: string;
                                personId: string;
                                fields: ("industry" | "technology" | "environment" | "energy" | "land" | "safety" | "tax" | "finance")[];
                                note: string;
                                /** Format: date-time */
                                since: string;
                                listedBy: string;
                                retired: {
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                    reason: string;
                                } | null;
                            };
                            seq: number;
                            unitId: string | null;
                            /** @description in office: whether they can be asked */
                            present: boolean;
                            /** @description reviews to which they were invited, of those that whoever asks reads */
                            asked: number;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId: string;
                    fields: ("industry" | "technology" | "environment" | "energy" | "land" | "safety" | "tax" | "finance")[];
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: ("industry" | "technology" | "environment" | "energy" | "land" | "safety" | "tax" | "finance")[];
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: {
                reviewStatus?: "open" | "closed" | "decided" | "withdrawn";
                admission?: "admitted" | "conditional" | "deferred" | "rejected";
                projectId?: string;
                mine?: "to-answer" | "answered";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            /** @enum {string} */
                            status: "open" | "closed" | "decided" | "withdrawn";
                            subject: string;
                            /** Format: date-time */
                            calledAt: string;
                            /**
                             * Format: date-time
                             * @description the last end of an opinion that is awaited or was
                             */
                            due: string;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                            /** @description asked, without those who were excused */
                            experts: number;
                            handedIn: number;
                            late: number;
                            excused: number;
                            mine: ("to-answer" | "answered") | null;
                            verdict: ("admitted" | "conditional" | "deferred" | "rejected") | null;
                            year: number | null;
                            no: number | null;
                            conditions: number;
                            refused: boolean;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description how many wait for an opinion of whoever asks */
                        mine: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callReview: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    projectId: string;
                    subject: string;
                    facts: {
                        investment?: string;
                        land?: string;
                        output?: string;
                        tax?: string;
                        jobs?: string;
                        energy?: string;
                    };
                    expertIds: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        review: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            subject: string;
                            reviewed: {
                                name: string;
                                /** @enum {string} */
                                stage: "lead" | "intent" | "signing" | "commencement" | "production";
                                money: {
                                    amount: string;
                                    currency: string;
                                } | null;
                                industry: string;
                            };
                            /** @description of investment, land, output, tax, jobs, energy: those that are not kept back */
                            facts: {
                                investment?: string;
                                land?: string;
                                output?: string;
                                tax?: string;
                                jobs?: string;
                                energy?: string;
                            };
                            rules: components["schemas"]["ReviewRules"];
                            policyVersion: number;
                            /** Format: date-time */
                            calledAt: string;
                            calledBy: string;
                            seats: {
                                no: number;
                                /** Format: date-time */
                                invitedAt: string;
                                /** Format: date-time */
                                due: string;
                                remindAt: string | null;
                                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                                provisional: boolean;
                                declaration: {
                                    /** Format: date-time */
                                    at: string;
                                    conflict: string | null;
                                } | null;
                                excused: {
                                    /** Format: date-time */
                                    at: string;
                                    reason: string;
                                } | null;
                                reminded: boolean;
                                /** @description not in at the end of the limit */
                                late: boolean;
                                /** @description null after closing, where opinions are without names */
                                personId: string | null;
                                handedIn: boolean;
                                opinion: {
                                    /**
                                     * Format: date-time
                                     * @description when it was handed in; revised since: when that was
                                     */
                                    at: string;
                                    /** Format: date-time */
                                    first: string;
                                    scores: {
                                        [key: string]: number;
                                    };
                                    remarks: string;
                                } | null;
                            }[];
                            closed: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                reason: string;
                            } | null;
                            decision: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                /** Format: date */
                                day: string;
                                year: number;
                                no: number;
                                /** @enum {string} */
                                verdict: "admitted" | "conditional" | "deferred" | "rejected";
                                reason: string;
                                conditions: {
                                    id: string;
                                    title: string;
                                    unitId: string;
                                    personId: string | null;
                                    limit: number;
                                    blocks: ("signing" | "commencement") | null;
                                }[];
                            } | null;
                            withdrawn: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            refused: {
                                /** Format: date-time */
                                at: string;
                                code: string;
                            } | null;
                        };
                        seq: number;
                        /** @enum {string} */
                        status: "open" | "closed" | "decided" | "withdrawn";
                        /** Format: date-time */
                        now: string;
                        projectName: string;
                        /** @description whether whoever asks reads the project itself */
                        projectSeen: boolean;
                        /** @description the number of the seat that whoever asks holds */
                        ownSeat: number | null;
                        /** @description null until closing */
                        score: components["schemas"]["ReviewScore"] | null;
                        conditions: {
                            id: string;
                            title: string;
                            unitId: string;
                            personId: string | null;
                            limit: number;
                            blocks: ("signing" | "commencement") | null;
                            /** @description null: the project has not taken it yet */
                            itemId: string | null;
                            itemNo: number | null;
                            itemState: string | null;
                            itemLate: boolean;
                        }[];
                        /** @description whether the decision stands on the project */
                        taken: boolean;
                        /** @description kept back by the policy of reading */
                        hidden: ("phone" | "amount")[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    expertId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    excuseExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seat: number;
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareConflict: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description which one; null: there is none */
                    conflict: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handInOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scores: {
                        [key: string]: number;
                    };
                    remarks: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeReview: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideReview: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verdict: "admitted" | "conditional" | "deferred" | "rejected";
                    reason: string;
                    conditions: {
                        title: string;
                        unitId: string;
                        personId: string | null;
                        limit: number;
                        blocks: ("signing" | "commencement") | null;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendConditions: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    conditions: {
                        title: string;
                        unitId: string;
                        personId: string | null;
                        limit: number;
                        blocks: ("signing" | "commencement") | null;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReview: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAdoptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "calendar" | "policy";
                            version: number;
                            askedBy: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** @description open projects when it was asked for */
                            total: number;
                            changed: number;
                            unchanged: number;
                            refused: {
                                /** @description null for a project that whoever asks does not see */
                                projectId: string | null;
                                code: string;
                            }[];
                            finishedAt: string | null;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForAdoption: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "calendar" | "policy";
                        version: number;
                        askedBy: string;
                        /** Format: date-time */
                        askedAt: string;
                        /** @description open projects when it was asked for */
                        total: number;
                        changed: number;
                        unchanged: number;
                        refused: {
                            /** @description null for a project that whoever asks does not see */
                            projectId: string | null;
                            code: string;
                        }[];
                        finishedAt: string | null;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            version: number;
                            utcOffsetMinutes: number;
                            firstYear: number;
                            publishedThrough: number;
                            note: string;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                        /** @description the year that should be published by today and is not */
                        missing: number | null;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    workingDayAfter: {
        parameters: {
            query: {
                /** @description between 1990 and 2199 */
                start: string;
                days: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        start: string;
                        days: number;
                        /** Format: date */
                        due: string;
                        provisional: boolean;
                        version: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarYear: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        year: number;
                        provisional: boolean;
                        days: {
                            /** Format: date */
                            date: string;
                            /** @enum {string} */
                            kind: "working" | "weekend" | "holiday" | "make-up";
                            works: boolean;
                            name: string | null;
                            provisional: boolean;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendarFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "draft" | "checked" | "published" | "withdrawn";
                            /** @description the published version that it was drafted on */
                            base: number;
                            document: string;
                            note: string;
                            /** @description whose work it is: none of them approves it */
                            hands: string[];
                            /** @description projects that refused to take over what it published */
                            refusals?: number;
                            checkedBy: string | null;
                            approvedBy: string | null;
                            /** @description the version that it became */
                            version: number | null;
                            /** @enum {string} */
                            subject: "year" | "correction" | "city";
                            year: number | null;
                            days: number;
                            seq: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    subject: "year" | "correction" | "city";
                    /** @description of subject `year`: the one after the last published */
                    year: number | null;
                    days: {
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        date: string;
                        /**
                         * @description ordinary: what its weekday says
                         * @enum {string}
                         */
                        kind: "holiday" | "make-up" | "ordinary";
                        name: string;
                    }[];
                    /** @description number of the document that orders it (发文字号) */
                    document: string;
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    year: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        shape: "json" | "ics" | "table";
                        days: {
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            /**
                             * @description ordinary: what its weekday says
                             * @enum {string}
                             */
                            kind: "holiday" | "make-up" | "ordinary";
                            name: string;
                        }[];
                        /** @description days of other years, left out */
                        others: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        file: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "draft" | "checked" | "published" | "withdrawn";
                            /** @description the published version that it was drafted on */
                            base: number;
                            document: string;
                            note: string;
                            /** @description whose work it is: none of them approves it */
                            hands: string[];
                            /** @description projects that refused to take over what it published */
                            refusals?: number;
                            checkedBy: string | null;
                            approvedBy: string | null;
                            /** @description the version that it became */
                            version: number | null;
                            /** @enum {string} */
                            subject: "year" | "correction" | "city";
                            year: number | null;
                            days: {
                                /**
                                 * Format: date
                                 * @description between 1990 and 2199
                                 */
                                date: string;
                                /**
                                 * @description ordinary: what its weekday says
                                 * @enum {string}
                                 */
                                kind: "holiday" | "make-up" | "ordinary";
                                name: string;
                            }[];
                        };
                        /** @description what is wrong with its days, by the newest calendar */
                        faults: {
                            /** @description place in `days`; null for the year as a whole */
                            index: number | null;
                            date: string | null;
                            /** @enum {string} */
                            code: "DATE_INVALID" | "DAY_OUTSIDE" | "DAY_TWICE" | "MAKE_UP_ON_WEEKDAY" | "DAY_UNNAMED" | "DAY_UNCHANGED" | "ORDINARY_IN_YEAR" | "STATUTORY_DAY_WORKS" | "HOLIDAYS_TOO_FEW" | "HOLIDAYS_TOO_MANY" | "MAKE_UPS_TOO_MANY";
                            text: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calendarFileDifference: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDeadlines"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: {
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        date: string;
                        /**
                         * @description ordinary: what its weekday says
                         * @enum {string}
                         */
                        kind: "holiday" | "make-up" | "ordinary";
                        name: string;
                    }[];
                    /** @description number of the document that orders it (发文字号) */
                    document: string;
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rebaseCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicyFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "draft" | "checked" | "published" | "withdrawn";
                            /** @description the published version that it was drafted on */
                            base: number;
                            document: string;
                            note: string;
                            /** @description whose work it is: none of them approves it */
                            hands: string[];
                            /** @description projects that refused to take over what it published */
                            refusals?: number;
                            checkedBy: string | null;
                            approvedBy: string | null;
                            /** @description the version that it became */
                            version: number | null;
                            seq: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                            changes: number;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: {
                        /** @description where in the version in force (RFC 6901), e.g. /limits/signFor */
                        path: string;
                        /** @description what is to stand there: a list is replaced as a whole */
                        value: unknown;
                        /** @description the paper that orders this place; empty where the document does */
                        source: string;
                    }[];
                    /** @description number of the document that orders it (发文字号) */
                    document: string;
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicyFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        file: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "draft" | "checked" | "published" | "withdrawn";
                            /** @description the published version that it was drafted on */
                            base: number;
                            document: string;
                            note: string;
                            /** @description whose work it is: none of them approves it */
                            hands: string[];
                            /** @description projects that refused to take over what it published */
                            refusals?: number;
                            checkedBy: string | null;
                            approvedBy: string | null;
                            /** @description the version that it became */
                            version: number | null;
                            changes: {
                                path: string;
                                /** @description any JSON */
                                value: unknown;
                                source: string;
                                /** @description any JSON */
                                from: unknown;
                                entry: string;
                            }[];
                        };
                        /** @description what is wrong with its changes, by the version in force */
                        faults: {
                            /** @description place in `changes`; null for the policy as a whole */
                            index: number | null;
                            path: string;
                            /** @enum {string} */
                            code: "CHANGE_PATH" | "CHANGE_FIXED" | "CHANGE_TWICE" | "CHANGE_KIND" | "CHANGE_NOTHING" | "CHANGE_MOVED" | "POLICY_INVALID";
                            text: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        /** @description what is doubtful in the policy that would come of it, and no fault */
                        warnings: {
                            path: string;
                            text: {
                                zh: string;
                                en: string;
                            };
                            /** @description the rules in force have it too */
                            standing: boolean;
                        }[];
                        /** @description each single value that it changes, with what stands there now; empty once it is published */
                        places: {
                            path: string;
                            /** @description any JSON */
                            from?: unknown;
                            /** @description any JSON */
                            to?: unknown;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policyFileDifference: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDeadlines"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    policyFileDryRun: {
        parameters: {
            query?: {
                after?: string;
                months?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        until: string;
                        base: number;
                        /** @description projects with a record in these months */
                        total: number;
                        looked: number;
                        next: string | null;
                        sums: {
                            alerts: {
                                inForce: number;
                                draft: number;
                            };
                            /** @description alerts, counted once for each person who is told */
                            told: {
                                inForce: number;
                                draft: number;
                            };
                            breaches: {
                                inForce: number;
                                draft: number;
                            };
                            /** @description items whose handling limit was missed */
                            lateItems: {
                                inForce: number;
                                draft: number;
                            };
                            questions: {
                                inForce: number;
                                draft: number;
                            };
                            unanswered: {
                                inForce: number;
                                draft: number;
                            };
                            /** @description duties that come again and again, missed once */
                            missed: {
                                inForce: number;
                                draft: number;
                            };
                            /** @description supervision forms that the rules open: blue, and those that follow a lapse */
                            forms: {
                                inForce: number;
                                draft: number;
                            };
                            /** @description alerts by the leading official who is told */
                            byLeader: {
                                [key: string]: {
                                    inForce: number;
                                    draft: number;
                                };
                            };
                            /** @description alerts by the unit whose limit it is */
                            byUnit: {
                                [key: string]: {
                                    inForce: number;
                                    draft: number;
                                };
                            };
                            /** @description alerts by the Monday of their week */
                            byWeek: {
                                [key: string]: {
                                    inForce: number;
                                    draft: number;
                                };
                            };
                            /** @description late items by the unit whose limit was missed */
                            lateByUnit: {
                                [key: string]: {
                                    inForce: number;
                                    draft: number;
                                };
                            };
                            /** @description late items by the week in which it was missed first */
                            lateByWeek: {
                                [key: string]: {
                                    inForce: number;
                                    draft: number;
                                };
                            };
                            /** @description forms by the unit that they are addressed to */
                            formsByUnit: {
                                [key: string]: {
                                    inForce: number;
                                    draft: number;
                                };
                            };
                            formsByWeek: {
                                [key: string]: {
                                    inForce: number;
                                    draft: number;
                                };
                            };
                        };
                        /** @description alerts, and forms that the rules opened, that were recorded */
                        recorded: number;
                        /** @description of these and of the replayed, those that are not the same */
                        differing: number;
                        rows: {
                            /** Format: uuid */
                            projectId: string;
                            project: string;
                            itemId: string | null;
                            itemNo: number | null;
                            item: string | null;
                            /** @enum {string} */
                            kind: "reminder" | "breach" | "rung" | "missed" | "standstill" | "silent-investor" | "unanswered" | "form";
                            /** @description of a supervision form: its colour */
                            clock: string;
                            rung: ("early-reminder" | "reminder" | "breach" | "leader" | "leader-in-charge" | "principal-leaders") | null;
                            inForce: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                due: string;
                                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                                provisional: boolean;
                                /** @description of the deadline; 0 where there is none */
                                version: number;
                                unitId: string | null;
                                personId: string | null;
                                told: string[];
                                /** @description it puts a question */
                                asks: boolean;
                            } | null;
                            draft: {
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                due: string;
                                /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                                provisional: boolean;
                                /** @description of the deadline; 0 where there is none */
                                version: number;
                                unitId: string | null;
                                personId: string | null;
                                told: string[];
                                /** @description it puts a question */
                                asks: boolean;
                            } | null;
                        }[];
                        /** @description alerts and forms in projects that whoever asks does not see: in the sums alone */
                        unseen: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisePolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: {
                        /** @description where in the version in force (RFC 6901), e.g. /limits/signFor */
                        path: string;
                        /** @description what is to stand there: a list is replaced as a whole */
                        value: unknown;
                        /** @description the paper that orders this place; empty where the document does */
                        source: string;
                    }[];
                    /** @description number of the document that orders it (发文字号) */
                    document: string;
                    note: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rebasePolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer */
                "Idempotency-Key": string;
                /** @description refuse unless the project stands at this seq, e.g. "42" */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFileAnswer"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            version: number;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** @description in the language that is asked for (Accept-Language) */
                            name: string;
                            nameZh: string;
                            nameEn: string | null;
                            parentId: string | null;
                            headId: string | null;
                            functions: string[];
                            active: boolean;
                            defaultPersons: {
                                [key: string]: string;
                            };
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description for English readers; null: the Chinese one
                     * @default null
                     */
                    nameEn?: string | null;
                    /** @default null */
                    parentId?: string | null;
                    /** @default null */
                    headId?: string | null;
                    /** @default [] */
                    functions?: string[];
                    /** @default true */
                    active?: boolean;
                    /**
                     * @description for a change that leaves work behind: `details.list` of the answer 409 WORK_LEFT, and the reason for doing it all the same; another list by then is answered again
                     * @default null
                     */
                    leaving?: {
                        list: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description what needs a second person waits for another administrator; the rest was done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                    };
                };
            };
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description WORK_LEFT: with what it would leave; other codes without */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": (components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "WORK_LEFT";
                        details?: components["schemas"]["WorkLeftDetails"];
                    }) | (components["schemas"]["Problem"] & {
                        code?: string;
                    });
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDefaultPersons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    persons: {
                        [key: string]: string;
                    };
                    /**
                     * @description for a change that leaves work behind: `details.list` of the answer 409 WORK_LEFT, and the reason for doing it all the same; another list by then is answered again
                     * @default null
                     */
                    leaving?: {
                        list: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description WORK_LEFT: with what it would leave; other codes without */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": (components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "WORK_LEFT";
                        details?: components["schemas"]["WorkLeftDetails"];
                    }) | (components["schemas"]["Problem"] & {
                        code?: string;
                    });
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            principalId: string;
                            staffIds: string[];
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    staffIds: string[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description with telephones, as far as they are theirs to read; it is noted */
                phones?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** @description in the language that is asked for (Accept-Language) */
                            name: string;
                            nameZh: string;
                            nameEn: string | null;
                            unitId: string | null;
                            /** @description where telephones were asked for */
                            phone: string | null;
                            /** @description asked for and not shown: not theirs to read */
                            hidden: ("phone" | "amount")[];
                            /** @description shown and kept back as telephones are */
                            email: string | null;
                            roles: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin")[];
                            /** @description units that a leader keeps contact with, each with those below it */
                            areas: string[];
                            /** @description officials and administrators, or contacts of investors; fixed with the first role */
                            kind: ("inside" | "outside") | null;
                            active: boolean;
                            /** @description administrators only */
                            login: string | null;
                            /** @description administrators only */
                            account: ("none" | "open" | "closed") | null;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description for English readers; null: the Chinese one
                     * @default null
                     */
                    nameEn?: string | null;
                    /** @default null */
                    unitId?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /** @default null */
                    email?: string | null;
                    /** @default true */
                    active?: boolean;
                    /**
                     * @description for a change that leaves work behind: `details.list` of the answer 409 WORK_LEFT, and the reason for doing it all the same; another list by then is answered again
                     * @default null
                     */
                    leaving?: {
                        list: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description what needs a second person waits for another administrator; the rest was done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                    };
                };
            };
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description WORK_LEFT: with what it would leave; other codes without */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": (components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "WORK_LEFT";
                        details?: components["schemas"]["WorkLeftDetails"];
                    }) | (components["schemas"]["Problem"] & {
                        code?: string;
                    });
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin")[];
                    /**
                     * @description for a change that leaves work behind: `details.list` of the answer 409 WORK_LEFT, and the reason for doing it all the same; another list by then is answered again
                     * @default null
                     */
                    leaving?: {
                        list: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description what needs a second person waits for another administrator; the rest was done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        requestId: string;
                    };
                };
            };
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description WORK_LEFT: with what it would leave; other codes without */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": (components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "WORK_LEFT";
                        details?: components["schemas"]["WorkLeftDetails"];
                    }) | (components["schemas"]["Problem"] & {
                        code?: string;
                    });
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAreas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitIds: string[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjectSeers: {
        parameters: {
            query: {
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description more than one where several carry the name */
                        projects: {
                            projectId: string;
                            rows: {
                                personId: string;
                                by: {
                                    role: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin") | null;
                                    function: string | null;
                                    /** @enum {string} */
                                    reach: "city" | "county" | "unit" | "areas" | "own";
                                    /** @description units by which it is read; none where the reach is everything or oneself */
                                    unitIds: string[];
                                }[];
                                /** @description something there waits for them */
                                owes: boolean;
                                /** @description guarded fields of it that they read */
                                fields: ("phone" | "amount")[];
                            }[];
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonSight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                        all: boolean;
                        by: {
                            role: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin") | null;
                            function: string | null;
                            /** @enum {string} */
                            reach: "city" | "county" | "unit" | "areas" | "own";
                            /** @description units by which it is read; none where the reach is everything or oneself */
                            unitIds: string[];
                        }[];
                        /** @description how many projects */
                        projects: number;
                        fields: {
                            /** @enum {string} */
                            field: "phone" | "amount";
                            /** @enum {string} */
                            who: "reader" | "office" | "party";
                            /** @description of the projects that they see, on how many they read it */
                            projects: number;
                        }[];
                        capabilities: ("read-projects" | "read-every-project" | "register-lead" | "work-items" | "keep-help-desk" | "lead-projects" | "lead-the-city" | "supervise" | "follow-own-projects" | "import-ledger" | "see-directory" | "enter-administration" | "manage-units" | "manage-people" | "manage-accounts" | "see-accounts" | "see-substitutes" | "name-substitute" | "decide-requests" | "place-work-left" | "manage-deliveries" | "read-engine" | "read-audit" | "watch-administrators" | "read-drafts" | "draft-files" | "approve-drafts" | "adopt-policy" | "hold-escalations" | "read-libraries" | "keep-libraries" | "prepare-meetings" | "call-reviews" | "decide-admission" | "move-demo-clock")[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDirectoryRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "roles" | "account" | "close-account" | "presence" | "unit";
                            subjectId: string;
                            /** @description what would be so afterwards */
                            change: {
                                roles?: ("helpdesk-officer" | "unit-handler" | "unit-head" | "leader" | "leader-in-charge" | "principal-leader" | "inspector" | "supervision-head" | "promotion-officer" | "investor-contact" | "system-admin" | "security-admin" | "audit-admin")[];
                                login?: string;
                                active?: boolean | null;
                                headId?: string | null;
                                functions?: string[];
                                /** @description it leaves work behind: the reason that the asker gave */
                                leaves?: string;
                            };
                            requestedBy: string;
                            /** Format: date-time */
                            requestedAt: string;
                            /** @enum {string} */
                            state: "pending" | "accepted" | "refused" | "superseded";
                            decidedBy: string | null;
                            decidedAt: string | null;
                            /** @description whether the caller may decide it */
                            mayDecide: boolean;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideDirectoryRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accept: boolean;
                    /**
                     * @description for a change that leaves work behind: `details.list` of the answer 409 WORK_LEFT, and the reason for doing it all the same; another list by then is answered again
                     * @default null
                     */
                    leaving?: {
                        list: string;
                        reason: string;
                    } | null;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description WORK_LEFT: with what it would leave; other codes without */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": (components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "WORK_LEFT";
                        details?: components["schemas"]["WorkLeftDetails"];
                    }) | (components["schemas"]["Problem"] & {
                        code?: string;
                    });
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubstitutes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            principalId: string;
                            substituteId: string;
                            /** Format: date */
                            fromDate: string;
                            /** Format: date */
                            toDate: string;
                            setBy: string;
                            /** Format: date-time */
                            createdAt: string;
                            revokedAt: string | null;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSubstitute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    principalId: string;
                    substituteId: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    fromDate: string;
                    /**
                     * Format: date
                     * @description between 1990 and 2199
                     */
                    toDate: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSubstitute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReceiverGaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @enum {string} */
                            of: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                            /** @description whose head or handler; null: a post of the place or the project */
                            unitId: string | null;
                            /** @description nobody is there now, in the directory */
                            empty: boolean;
                            /** @description the change of the directory since when; null: not known */
                            since: string | null;
                            /** @description how often it has gone to somebody else */
                            fell: number;
                            firstAt: string | null;
                            lastAt: string | null;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReceiverFalls: {
        parameters: {
            query?: {
                of?: "holder" | "unit-head" | "lead-handler" | "lead-unit-head" | "co-unit-heads" | "introducing-unit-head" | "landing-place-head" | "helpdesk-officer" | "help-centre-head" | "follower" | "leader" | "leader-in-charge" | "principal-leaders" | "supervision-heads" | "inspectors" | "investor-contacts";
                unitId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            key: string;
                            /** Format: date-time */
                            at: string;
                            /** @description of what it was to be told */
                            event: string;
                            /** Format: uuid */
                            projectId: string;
                            itemId: string | null;
                            /** @description to whom it went instead */
                            to: string[];
                        }[];
                        nextCursor: string | null;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkLeft: {
        parameters: {
            query?: {
                kind?: "item" | "signing" | "leading" | "following" | "party" | "contact" | "routine" | "target" | "aftercare" | "question" | "request" | "reply" | "hand-over" | "supervision-form" | "commitment" | "head" | "default-person" | "substitution" | "member";
                personId?: string;
                unitId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @description names it as long as it is there */
                            key: string;
                            /** @enum {string} */
                            kind: "item" | "signing" | "leading" | "following" | "party" | "contact" | "routine" | "target" | "aftercare" | "question" | "request" | "reply" | "hand-over" | "supervision-form" | "commitment" | "head" | "default-person" | "substitution" | "member";
                            /** @description which party, clock or kind of item */
                            part: string | null;
                            /** @description nobody who could do it is there */
                            lying: boolean;
                            /** @description what does it, where it is owed */
                            act: ("RegisterLead" | "ReviseProject" | "RecordContact" | "RecordAftercareCall" | "JudgeLead" | "Resume" | "TerminateProject" | "TransferOut" | "CloseProject" | "AdoptPolicy" | "AdoptCalendar" | "ImportProject" | "AssignLeader" | "FillHelpParty" | "RevisePlan" | "AdvanceStage" | "ReturnToStage" | "Shelve" | "DecideRequest" | "UrgeDecision" | "RecordEvidence" | "RecordMilestone" | "RecordFundArrival" | "PlanArrivals" | "VerifyFundArrival" | "CorrectFundArrival" | "SplitFundArrival" | "WithdrawEvidence" | "WithdrawMilestone" | "WithdrawFundArrival" | "ProposeHandOver" | "AnswerHandOver" | "UrgeHandOver" | "AddHelpItem" | "AcceptLackingPaper" | "IssueHelpItem" | "SignForHelpItem" | "NoteProgress" | "ReportDone" | "SignReport" | "ReturnReport" | "WithdrawReport" | "VerifyHelpItem" | "ReturnHelpItem" | "CloseHelpItem" | "ConfirmClosing" | "RefuseClosing" | "TransferHelpItem" | "RaiseHelpItem" | "UrgeHelpItem" | "AskPause" | "DecidePause" | "ResumeClock" | "SupplyPapers" | "AskExtension" | "SignExtension" | "DecideExtension" | "AskCoUnit" | "ReplyCoUnit" | "WithdrawCoUnit" | "AskCoordination" | "VoidHelpItem" | "TakeBack" | "UrgeAnswer" | "AnswerEscalation" | "IssueForm" | "SignForForm" | "SubmitFormPlan" | "DecideFormPlan" | "ReportFormMeasure" | "ReturnFormMeasure" | "RecordInterview" | "LiftForm" | "WithdrawForm" | "RecordCommitment" | "ApplyForDelivery" | "ReviewDelivery" | "DecideDelivery" | "ClaimCommitment" | "DecideCommitment" | "WaiveCommitment" | "WithdrawCommitment" | "RecordWarningSign" | "ClearWarningSign") | null;
                            /** @description what puts it into other hands; null: the directory does */
                            mend: ("RegisterLead" | "ReviseProject" | "RecordContact" | "RecordAftercareCall" | "JudgeLead" | "Resume" | "TerminateProject" | "TransferOut" | "CloseProject" | "AdoptPolicy" | "AdoptCalendar" | "ImportProject" | "AssignLeader" | "FillHelpParty" | "RevisePlan" | "AdvanceStage" | "ReturnToStage" | "Shelve" | "DecideRequest" | "UrgeDecision" | "RecordEvidence" | "RecordMilestone" | "RecordFundArrival" | "PlanArrivals" | "VerifyFundArrival" | "CorrectFundArrival" | "SplitFundArrival" | "WithdrawEvidence" | "WithdrawMilestone" | "WithdrawFundArrival" | "ProposeHandOver" | "AnswerHandOver" | "UrgeHandOver" | "AddHelpItem" | "AcceptLackingPaper" | "IssueHelpItem" | "SignForHelpItem" | "NoteProgress" | "ReportDone" | "SignReport" | "ReturnReport" | "WithdrawReport" | "VerifyHelpItem" | "ReturnHelpItem" | "CloseHelpItem" | "ConfirmClosing" | "RefuseClosing" | "TransferHelpItem" | "RaiseHelpItem" | "UrgeHelpItem" | "AskPause" | "DecidePause" | "ResumeClock" | "SupplyPapers" | "AskExtension" | "SignExtension" | "DecideExtension" | "AskCoUnit" | "ReplyCoUnit" | "WithdrawCoUnit" | "AskCoordination" | "VoidHelpItem" | "TakeBack" | "UrgeAnswer" | "AnswerEscalation" | "IssueForm" | "SignForForm" | "SubmitFormPlan" | "DecideFormPlan" | "ReportFormMeasure" | "ReturnFormMeasure" | "RecordInterview" | "LiftForm" | "WithdrawForm" | "RecordCommitment" | "ApplyForDelivery" | "ReviewDelivery" | "DecideDelivery" | "ClaimCommitment" | "DecideCommitment" | "WaiveCommitment" | "WithdrawCommitment" | "RecordWarningSign" | "ClearWarningSign") | null;
                            projectId: string | null;
                            projectName: string | null;
                            projectStage: ("lead" | "intent" | "signing" | "commencement" | "production") | null;
                            itemId: string | null;
                            itemNo: number | null;
                            itemTitle: string | null;
                            itemTemplateKey: string | null;
                            /** @description the unit, person or substitution of the directory */
                            subjectId: string | null;
                            people: string[];
                            unitId: string | null;
                            dueAt: string | null;
                            /** @description computed over a year whose holidays are not published: the day may still move (暂定) */
                            provisional: boolean;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        counts: {
                            item?: number;
                            signing?: number;
                            leading?: number;
                            following?: number;
                            party?: number;
                            contact?: number;
                            routine?: number;
                            target?: number;
                            aftercare?: number;
                            question?: number;
                            request?: number;
                            reply?: number;
                            "hand-over"?: number;
                            "supervision-form"?: number;
                            commitment?: number;
                            head?: number;
                            "default-person"?: number;
                            substitution?: number;
                            member?: number;
                        };
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledgerColumns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            heading: string;
                            key: string;
                            needed: boolean;
                            note: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ledgerTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importProjects: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    source: string;
                    rows: {
                        reference: string;
                        name: string;
                        investor?: {
                            name: string;
                            country: string;
                        } | null;
                        money?: {
                            amount: string;
                            currency: string;
                        } | null;
                        industry: string;
                        introducingUnitId: string;
                        followerId: string;
                        landingUnitId?: string | null;
                        leaderId?: string;
                        platform?: string;
                        signingYear?: number | null;
                        /** @enum {string} */
                        origin?: "domestic" | "foreign";
                        /** @enum {string} */
                        supervisionLevel?: "none" | "county" | "city" | "province" | "nation";
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        firstContactOn?: string;
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        judgedOn?: string;
                        /** @enum {string} */
                        stage: "lead" | "intent" | "signing" | "commencement" | "production";
                        stages: {
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            enteredOn: string;
                        }[];
                        plan?: {
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            signing?: string;
                            note?: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            commencement: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            production: string;
                        };
                        investorContactIds?: string[];
                        parties?: {
                            "functional-department"?: {
                                unitId: string;
                                personId?: string;
                            };
                            "introducing-unit"?: {
                                unitId: string;
                                personId?: string;
                            };
                            "landing-place"?: {
                                unitId: string;
                                personId?: string;
                            };
                            "help-centre"?: {
                                unitId: string;
                                personId?: string;
                            };
                        };
                        evidence?: {
                            kind: string;
                            number: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            parties?: string[];
                            money?: {
                                amount: string;
                                currency: string;
                            };
                            /** @enum {string} */
                            signingKind?: "first" | "upgrade" | "added-capital" | "new-investor";
                            sha256?: string;
                            /** Format: uuid */
                            itemId?: string;
                            earlyReason?: string;
                            note?: string;
                        }[];
                        milestones?: {
                            /** @enum {string} */
                            milestone: "fulfilment" | "letter-of-intent" | "framework-agreement";
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            evidenceId?: string;
                            earlyReason?: string;
                            note?: string;
                        }[];
                        fundArrivals?: {
                            money: {
                                amount: string;
                                currency: string;
                            };
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            /** @enum {string} */
                            proof: "voucher" | "capital-verification" | "fixed-asset-entry";
                            proofNumber: string;
                            /** @enum {string} */
                            source?: "own-capital" | "shareholder" | "loan" | "foreign" | "fiscal" | "other";
                            sha256?: string;
                            earlyReason?: string;
                            overReason?: string;
                            elsewhereReason?: string;
                            note?: string;
                        }[];
                        items?: {
                            title: string;
                            templateKey?: string;
                            unitId: string;
                            personId?: string;
                            limit: number;
                            /** @enum {string} */
                            blocks?: "lead" | "intent" | "signing" | "commencement" | "production";
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            issuedOn: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            signedForOn?: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            closedOn?: string;
                        }[];
                        source: string;
                    }[];
                };
                "text/csv": {
                    source: string;
                    rows: {
                        reference: string;
                        name: string;
                        investor?: {
                            name: string;
                            country: string;
                        } | null;
                        money?: {
                            amount: string;
                            currency: string;
                        } | null;
                        industry: string;
                        introducingUnitId: string;
                        followerId: string;
                        landingUnitId?: string | null;
                        leaderId?: string;
                        platform?: string;
                        signingYear?: number | null;
                        /** @enum {string} */
                        origin?: "domestic" | "foreign";
                        /** @enum {string} */
                        supervisionLevel?: "none" | "county" | "city" | "province" | "nation";
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        firstContactOn?: string;
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        judgedOn?: string;
                        /** @enum {string} */
                        stage: "lead" | "intent" | "signing" | "commencement" | "production";
                        stages: {
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            enteredOn: string;
                        }[];
                        plan?: {
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            signing?: string;
                            note?: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            commencement: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            production: string;
                        };
                        investorContactIds?: string[];
                        parties?: {
                            "functional-department"?: {
                                unitId: string;
                                personId?: string;
                            };
                            "introducing-unit"?: {
                                unitId: string;
                                personId?: string;
                            };
                            "landing-place"?: {
                                unitId: string;
                                personId?: string;
                            };
                            "help-centre"?: {
                                unitId: string;
                                personId?: string;
                            };
                        };
                        evidence?: {
                            kind: string;
                            number: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            parties?: string[];
                            money?: {
                                amount: string;
                                currency: string;
                            };
                            /** @enum {string} */
                            signingKind?: "first" | "upgrade" | "added-capital" | "new-investor";
                            sha256?: string;
                            /** Format: uuid */
                            itemId?: string;
                            earlyReason?: string;
                            note?: string;
                        }[];
                        milestones?: {
                            /** @enum {string} */
                            milestone: "fulfilment" | "letter-of-intent" | "framework-agreement";
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            evidenceId?: string;
                            earlyReason?: string;
                            note?: string;
                        }[];
                        fundArrivals?: {
                            money: {
                                amount: string;
                                currency: string;
                            };
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            /** @enum {string} */
                            proof: "voucher" | "capital-verification" | "fixed-asset-entry";
                            proofNumber: string;
                            /** @enum {string} */
                            source?: "own-capital" | "shareholder" | "loan" | "foreign" | "fiscal" | "other";
                            sha256?: string;
                            earlyReason?: string;
                            overReason?: string;
                            elsewhereReason?: string;
                            note?: string;
                        }[];
                        items?: {
                            title: string;
                            templateKey?: string;
                            unitId: string;
                            personId?: string;
                            limit: number;
                            /** @enum {string} */
                            blocks?: "lead" | "intent" | "signing" | "commencement" | "production";
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            issuedOn: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            signedForOn?: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            closedOn?: string;
                        }[];
                        source: string;
                    }[];
                };
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
                    source: string;
                    rows: {
                        reference: string;
                        name: string;
                        investor?: {
                            name: string;
                            country: string;
                        } | null;
                        money?: {
                            amount: string;
                            currency: string;
                        } | null;
                        industry: string;
                        introducingUnitId: string;
                        followerId: string;
                        landingUnitId?: string | null;
                        leaderId?: string;
                        platform?: string;
                        signingYear?: number | null;
                        /** @enum {string} */
                        origin?: "domestic" | "foreign";
                        /** @enum {string} */
                        supervisionLevel?: "none" | "county" | "city" | "province" | "nation";
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        firstContactOn?: string;
                        /**
                         * Format: date
                         * @description between 1990 and 2199
                         */
                        judgedOn?: string;
                        /** @enum {string} */
                        stage: "lead" | "intent" | "signing" | "commencement" | "production";
                        stages: {
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            enteredOn: string;
                        }[];
                        plan?: {
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            signing?: string;
                            note?: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            commencement: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            production: string;
                        };
                        investorContactIds?: string[];
                        parties?: {
                            "functional-department"?: {
                                unitId: string;
                                personId?: string;
                            };
                            "introducing-unit"?: {
                                unitId: string;
                                personId?: string;
                            };
                            "landing-place"?: {
                                unitId: string;
                                personId?: string;
                            };
                            "help-centre"?: {
                                unitId: string;
                                personId?: string;
                            };
                        };
                        evidence?: {
                            kind: string;
                            number: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            parties?: string[];
                            money?: {
                                amount: string;
                                currency: string;
                            };
                            /** @enum {string} */
                            signingKind?: "first" | "upgrade" | "added-capital" | "new-investor";
                            sha256?: string;
                            /** Format: uuid */
                            itemId?: string;
                            earlyReason?: string;
                            note?: string;
                        }[];
                        milestones?: {
                            /** @enum {string} */
                            milestone: "fulfilment" | "letter-of-intent" | "framework-agreement";
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            evidenceId?: string;
                            earlyReason?: string;
                            note?: string;
                        }[];
                        fundArrivals?: {
                            money: {
                                amount: string;
                                currency: string;
                            };
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            date: string;
                            /** @enum {string} */
                            proof: "voucher" | "capital-verification" | "fixed-asset-entry";
                            proofNumber: string;
                            /** @enum {string} */
                            source?: "own-capital" | "shareholder" | "loan" | "foreign" | "fiscal" | "other";
                            sha256?: string;
                            earlyReason?: string;
                            overReason?: string;
                            elsewhereReason?: string;
                            note?: string;
                        }[];
                        items?: {
                            title: string;
                            templateKey?: string;
                            unitId: string;
                            personId?: string;
                            limit: number;
                            /** @enum {string} */
                            blocks?: "lead" | "intent" | "signing" | "commencement" | "production";
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            issuedOn: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            signedForOn?: string;
                            /**
                             * Format: date
                             * @description between 1990 and 2199
                             */
                            closedOn?: string;
                        }[];
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        counts: {
                            imported: number;
                            "would-import": number;
                            exists: number;
                            changed: number;
                            invalid: number;
                            refused: number;
                        };
                        rows: {
                            row: number;
                            reference: string | null;
                            /** @enum {string} */
                            outcome: "imported" | "would-import" | "exists" | "changed" | "invalid" | "refused";
                            projectId: string | null;
                            code: string | null;
                            message: {
                                zh: string;
                                en: string;
                            } | null;
                            errors: {
                                path: string;
                                message: string;
                                /** @description heading of the cell */
                                column: string | null;
                                /** @description what stands in the cell */
                                value: string | null;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            /** @description what the row may repeat: another row, or a project of the record */
                            repeats: {
                                row: number | null;
                                projectId: string | null;
                                /** @description null for a project that the importer does not see */
                                name: string | null;
                                source: string | null;
                                reference: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importSheet: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                also?: string;
            };
            header?: never;
            path: {
                kind: "investors" | "promotions" | "leads" | "trips" | "arrivals";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "investors" | "promotions" | "leads" | "trips" | "arrivals";
                        dryRun: boolean;
                        counts: {
                            imported: number;
                            "would-import": number;
                            exists: number;
                            alike: number;
                            invalid: number;
                            refused: number;
                        };
                        /** @description headings of which nothing is taken */
                        ignored: string[];
                        rows: {
                            /** @description of the sheet, as the spreadsheet program counts it */
                            row: number;
                            title: string;
                            /** @enum {string} */
                            outcome: "imported" | "would-import" | "exists" | "alike" | "invalid" | "refused";
                            /** @description what it became, or what is there already: a file, or a project */
                            id: string | null;
                            message: {
                                zh: string;
                                en: string;
                            } | null;
                            errors: {
                                /** @description heading of the cell; null for the row as a whole */
                                column: {
                                    zh: string;
                                    en: string;
                                } | null;
                                /** @description what stands in the cell */
                                value: string | null;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            /** @description what it may be the same as */
                            like: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @description of companies: what is the same */
                                why: ("code" | "name" | "form")[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            channel: string;
                            /** @description of a robot: the unit in whose group it stands */
                            unitId: string | null;
                            waiting: number;
                            deliveredAt: string | null;
                            failedAt: string | null;
                            failedCode: string | null;
                            /** @description the last test message */
                            test: {
                                /** Format: date-time */
                                askedAt: string;
                                doneAt: string | null;
                                /** @description `SENT`, or why not; null while it is under way */
                                code: string | null;
                            } | null;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    channel: string;
                    unitId: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                state?: "pending" | "digest" | "started" | "delivered" | "settled" | "failed";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            channel: string;
                            /** @enum {string} */
                            state: "pending" | "digest" | "started" | "delivered" | "settled" | "failed";
                            attempts: number;
                            lastError: string | null;
                            recipientId: string;
                            kind: string;
                            projectId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        }[];
                        nextCursor: string | null;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description that this installation has, beside the inbox */
                        channels: string[];
                        muted: string[];
                        window: {
                            from: number;
                            to: number;
                        } | null;
                        quietDays: number[];
                        /** @description minute of the day; null: no digest */
                        digestAt: number | null;
                        hours: {
                            from: number;
                            to: number;
                        };
                        alertsPerDay: number;
                        /** @description that reach me only by an account that I name */
                        needAccount: string[];
                        accounts: {
                            channel: string;
                            account: string;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    muted: string[];
                    /** @description null: the hours of the office */
                    window?: {
                        from: number;
                        to: number;
                    } | null;
                    quietDays?: number[];
                    /** @description minute of the day; null: no digest */
                    digestAt?: number | null;
                    accounts?: {
                        channel: string;
                        account: string;
                    }[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            address: string;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSavedView: {
        parameters: {
            query?: never;
            header?: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer; another body under it is refused; without one every request is done */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    address: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            itemId: string | null;
                            /** @description of the item */
                            title: string | null;
                            templateKey: string | null;
                            /** Format: date-time */
                            since: string;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    projectId: string;
                    /** @description null: the whole project */
                    itemId: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    realDays: {
        parameters: {
            query?: {
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @description null: items of no template */
                            templateKey: string | null;
                            /** @description closed items of the last three years that the reader sees, the newest 200 */
                            n: number;
                            /** @description a fifth of them took no longer */
                            fifth: number;
                            /** @description working days */
                            quarter: number;
                            /** @description working days */
                            median: number;
                            /** @description working days */
                            threeQuarters: number;
                            /** @description working days */
                            longest: number;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    projectForecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description open items that are not reported done yet; none of a project that rests */
                        open: number;
                        /** @description of these, by what items of their kind really took; the others by their limit */
                        known: number;
                        /** @description when the checklist is done in half of the runs, and in eight of ten */
                        forecast: {
                            runs: number;
                            half: {
                                /** @description working days */
                                days: number;
                                /** Format: date */
                                date: string;
                                provisional: boolean;
                            };
                            eightOfTen: {
                                /** @description working days */
                                days: number;
                                /** Format: date */
                                date: string;
                                provisional: boolean;
                            };
                        } | null;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stageFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            /** @description in it now; the lights add up to it */
                            active: number;
                            red: number;
                            yellow: number;
                            green: number;
                            none: number;
                            shelved: number;
                            /** @description that have ever entered it, whatever became of them */
                            entered: number;
                            /** @description since the active ones entered it */
                            meanDays: number | null;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lightsByUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            unitId: string;
                            open: number;
                            red: number;
                            yellow: number;
                            green: number;
                            /** @description open, and no clock runs: drafted, waiting, suspended */
                            none: number;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lightsBy: {
        parameters: {
            query?: {
                by?: "unit" | "person" | "stage";
                unitId?: string;
                stage?: "lead" | "intent" | "signing" | "commencement" | "production";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            key: string;
                            open: number;
                            red: number;
                            yellow: number;
                            green: number;
                            /** @description open, and no clock runs: drafted, waiting, suspended */
                            none: number;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lightsOverTime: {
        parameters: {
            query?: {
                weeks?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /**
                             * Format: date-time
                             * @description end of the week
                             */
                            at: string;
                            /** @description issued and open then; the lights add up to it */
                            open: number;
                            red: number;
                            yellow: number;
                            green: number;
                            /** @description open, and no clock runs: drafted, waiting, suspended */
                            none: number;
                            /** @description within the seven days */
                            issued: number;
                            /** @description within the seven days */
                            closed: number;
                        }[];
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    weekItems: {
        parameters: {
            query: {
                /** @description between 1990 and 2199 */
                at: string;
                part: "open" | "red" | "yellow" | "green" | "none" | "issued" | "closed";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["HelpItemRow"][];
                        nextCursor: string | null;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fundArrival: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            currency: string;
                            /** @description 万元 */
                            agreed: string;
                            /** @description 万元, as recorded */
                            arrived: string;
                            /** @description 万元: of what is recorded, what somebody else has verified */
                            published: string;
                            /** @description 万元: planned by the end of the last period; null without a plan */
                            planned: string | null;
                            /** @description per cent of what is agreed that is verified, one decimal, half up; null where nothing is agreed */
                            rate: string | null;
                            /** @description percentage points by which what is verified is above what was planned by now; null without a plan */
                            gap: string | null;
                            /** @description projects with an agreed amount and no plan in this currency */
                            planless: number;
                            projects: number;
                            arrivals: number;
                        }[];
                        /** @description projects that are seen and left out: their amounts are kept back */
                        keptBack: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fundCohorts: {
        parameters: {
            query?: {
                /** @description besides the year */
                by?: "platform" | "level" | "year";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            platform: string | null;
                            level: ("none" | "county" | "city" | "province" | "nation") | null;
                            year: number | null;
                            currency: string;
                            /** @description 万元 */
                            agreed: string;
                            /** @description 万元, as recorded */
                            arrived: string;
                            /** @description 万元: what somebody else has verified */
                            published: string;
                            /** @description 万元: planned by the end of the last period; null without a plan */
                            planned: string | null;
                            /** @description per cent of what is agreed that is verified, one decimal, half up; null where nothing is agreed */
                            rate: string | null;
                            /** @description percentage points by which what is verified is above what was planned by now; null without a plan */
                            gap: string | null;
                            /** @description projects with an agreed amount and no plan in this currency */
                            planless: number;
                            projects: number;
                        }[];
                        /** @description projects that are seen and left out: their amounts are kept back */
                        keptBack: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fundArrivalProjects: {
        parameters: {
            query: {
                currency: string;
                /** @description of this cohort alone */
                platform?: string;
                /** @description in which its projects count; 0: in none yet */
                year?: number;
                level?: "none" | "county" | "city" | "province" | "nation";
                landingUnitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            /** Format: uuid */
                            projectId: string;
                            name: string;
                            /** @enum {string} */
                            stage: "lead" | "intent" | "signing" | "commencement" | "production";
                            currency: string;
                            platform: string;
                            year: number | null;
                            /** @enum {string} */
                            level: "none" | "county" | "city" | "province" | "nation";
                            landingUnitId: string | null;
                            agreed: string | null;
                            /** @description 万元: planned by the end of the last period; null without a plan */
                            planned: string | null;
                            /** @description 万元: all of the plan in force */
                            plannedWhole: string | null;
                            arrived: string;
                            published: string;
                            /** @description per cent of what is agreed that is verified, one decimal, half up; null where nothing is agreed */
                            rate: string | null;
                            /** @description percentage points by which what is verified is above what was planned by now; null without a plan */
                            gap: string | null;
                            arrivals: number;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                        /** @description projects that are seen and left out: their amounts are kept back */
                        keptBack: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fundPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            /** @description null: the project has no place yet */
                            unitId: string | null;
                            currency: string;
                            /** @description 万元, as recorded: shares where it is split, else where the project lands */
                            arrived: string;
                            /** @description 万元: what somebody else has verified */
                            published: string;
                            /** @description 万元: of what arrived, what came by a signed statement of shares */
                            shared: string;
                            parts: number;
                            projects: number;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                        /** @description projects that are seen and left out: their amounts are kept back */
                        keptBack: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fundParts: {
        parameters: {
            query: {
                currency: string;
                /** @description of this place alone; empty: of none yet */
                unitId?: string;
                /** @description verified, or not yet */
                published?: "true" | "false";
                /** @description shared out by a signed statement, or whole */
                split?: "true" | "false";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            arrivalId: string;
                            /** Format: date */
                            date: string;
                            /** @enum {string} */
                            proof: "voucher" | "capital-verification" | "fixed-asset-entry";
                            proofNumber: string;
                            currency: string;
                            unitId: string | null;
                            /** @description 万元 */
                            amount: string;
                            split: boolean;
                            published: boolean;
                        }[];
                        nextCursor: string | null;
                        total: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                        /** @description projects that are seen and left out: their amounts are kept back */
                        keptBack: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    formCounts: {
        parameters: {
            query?: {
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            unitId: string;
                            /** @enum {string} */
                            colour: "blue" | "yellow" | "red";
                            issued: number;
                            open: number;
                            lifted: number;
                            withdrawn: number;
                            lapsed: number;
                            /** @description with their project */
                            ended: number;
                            /** @description of those issued, with a blue form before them in their chain */
                            afterBlue: number;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stillCounts: {
        parameters: {
            query?: {
                by?: "unit" | "person" | "stage";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        rows: {
                            key: string;
                            /** @description open items that nobody moves */
                            stalled: number;
                            /** @description open items that the investor leaves unanswered */
                            silent: number;
                            /** @description that nobody moves; null but by stage */
                            projects: number | null;
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeAccount: {
        parameters: {
            query?: {
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                /** @description whose item it was on that day */
                unitId?: string;
                personId?: string;
                projectId?: string;
                by?: "unit" | "person" | "project";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        /** Format: date */
                        from: string;
                        /**
                         * Format: date
                         * @description the last day that was counted: today, where the period goes on
                         */
                        to: string;
                        /** @description by unit, person or project; whoever had most days first */
                        rows: {
                            key: string;
                            items: number;
                            leadUnit: number;
                            /** @description a reply of theirs was waited for */
                            coUnit: number;
                            /** @description their confirmation or their papers were waited for */
                            enterprise: number;
                            /** @description the decision of an authority above was waited for */
                            higherAuthority: number;
                            verification: number;
                            /** @description paused or shelved, by leave */
                            excluded: number;
                            /** @description for another item */
                            waiting: number;
                            total: number;
                            /** @description days on which an item of others waited for their reply; by project none */
                            asked: number;
                            askedItems: number;
                        }[];
                        /** @description its `asked` is equal to its `coUnit`, of all units together */
                        total: {
                            items: number;
                            leadUnit: number;
                            /** @description a reply of theirs was waited for */
                            coUnit: number;
                            /** @description their confirmation or their papers were waited for */
                            enterprise: number;
                            /** @description the decision of an authority above was waited for */
                            higherAuthority: number;
                            verification: number;
                            /** @description paused or shelved, by leave */
                            excluded: number;
                            /** @description for another item */
                            waiting: number;
                            total: number;
                            /** @description days on which an item of others waited for their reply; by project none */
                            asked: number;
                            askedItems: number;
                        };
                        /** @description working days from the issue of each item to its end, counted by themselves: equal to the total */
                        elapsed: number;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeAccountItems: {
        parameters: {
            query?: {
                /** @description between 1990 and 2199 */
                from?: string;
                /** @description between 1990 and 2199 */
                to?: string;
                /** @description whose item it was on that day */
                unitId?: string;
                personId?: string;
                projectId?: string;
                /** @description items of which days were theirs alone */
                party?: "lead-unit" | "co-unit" | "enterprise" | "higher-authority" | "verification" | "excluded" | "waiting";
                /** @description `asked`: days on which an item waited for the reply of this unit or person */
                side?: "own" | "asked";
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            itemId: string;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            no: number;
                            title: string;
                            templateKey: string | null;
                            /** @enum {string} */
                            state: "drafted" | "issued" | "signed" | "in-progress" | "awaiting-signature" | "reported" | "verified" | "closed" | "void";
                            unitId: string;
                            personId: string;
                            leadUnit: number;
                            /** @description a reply of theirs was waited for */
                            coUnit: number;
                            /** @description their confirmation or their papers were waited for */
                            enterprise: number;
                            /** @description the decision of an authority above was waited for */
                            higherAuthority: number;
                            verification: number;
                            /** @description paused or shelved, by leave */
                            excluded: number;
                            /** @description for another item */
                            waiting: number;
                            total: number;
                        }[];
                        nextCursor: string | null;
                        /** Format: date-time */
                        now: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
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
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            projectId: string;
                            itemId: string | null;
                            name: string;
                            mediaType: string;
                            size: number;
                            sha256: string;
                            uploadedBy: string;
                            actingFor: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        closedTo: {
                            /** @description null: to the project as such */
                            itemId: string | null;
                            reason: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        /** @description present names of units and people by id */
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query: {
                name: string;
                itemId?: string;
            };
            header?: {
                /** @description a key of the caller’s own, 8 to 200 visible characters: same key, same answer; another body under it is refused; without one every request is done */
                "Idempotency-Key"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        sha256: string;
                        size: number;
                        mediaType: string;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: {
                inline?: "true" | "false";
            };
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    format: "csv" | "xlsx" | "png";
                    rows: number;
                    /** @description for how many of its items the file says why their limits end when they end */
                    receipts?: number;
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemoClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        /** Format: date-time */
                        now: string;
                        offsetMs: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveDemoClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    now: string;
                } | {
                    workingDays: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        /** Format: date-time */
                        now: string;
                        offsetMs: number;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                open?: "true" | "false";
                severity?: "warning" | "error" | "critical";
                projectId?: string;
                /** @description nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400) */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            /** @enum {string} */
                            severity: "warning" | "error" | "critical";
                            /** @description a project's id, or the part of the installation that it is about */
                            subject: string;
                            projectId: string | null;
                            says: {
                                zh: string;
                                en: string;
                            };
                            count: number;
                            /** @description the first cases; ids and instants */
                            examples: {
                                [key: string]: (string | number | null) | string[] | {
                                    [key: string]: string | number | null;
                                };
                            }[];
                            repair: {
                                /** @description for the shell; null where only a person can judge */
                                command: string | null;
                                advice: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            /** Format: date-time */
                            firstSeenAt: string;
                            /** Format: date-time */
                            lastSeenAt: string;
                            /** @description when the system administrators were told */
                            toldAt: string | null;
                            /** @description when a complete check no longer found it */
                            resolvedAt: string | null;
                        }[];
                        nextCursor: string | null;
                        lastRun: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            origin: "schedule" | "command";
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            finishedAt: string;
                            projects: number;
                            events: number;
                        } | null;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "up";
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "up" | "degraded" | "down";
                        /** @enum {string} */
                        record: "up" | "down";
                        /** @enum {string} */
                        temporal: "up" | "down";
                        /** @enum {string} */
                        worker: "up" | "down";
                        relayLagSeconds: number | null;
                        failedDeliveries: number | null;
                    };
                };
            };
            /** @description problem JSON (RFC 9457) */
            default: {
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
