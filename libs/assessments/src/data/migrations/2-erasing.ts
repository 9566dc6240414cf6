import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans and provision can be erased with their case, by what the casefile allows and in no other way. */
export class AssessmentErasing1796400100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function assessments.erase_case(erasure uuid) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare ref text := casefile.case_to_erase(erasure); tenant text := current_setting('app.la'); plans int; lines int;
      begin
        delete from assessments.plan_versions where la = tenant and case_reference = ref; get diagnostics plans = row_count;
        delete from assessments.provision_deliveries where la = tenant and case_reference = ref; get diagnostics lines = row_count;
        return jsonb_build_object('planVersions', plans, 'provision', lines);
      end $$`);
    await runner.query('revoke all on function assessments.erase_case(uuid) from public');
    await runner.query('grant execute on function assessments.erase_case(uuid) to ehc_casework');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function assessments.erase_case(uuid)');
  }
}
