import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of people with messengers, whose turn it is at a robot, and how each channel fares. */
export class ReachByMessengers1790000000450 implements MigrationInterface {
  readonly name = 'ReachByMessengers1790000000450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An account belongs to one person: nobody is told what concerns another by a slip of the keyboard.
      CREATE TABLE person_address (
        person_id text CONSTRAINT fk_person_address_person REFERENCES person (id),
        channel text,
        address text NOT NULL,
        CONSTRAINT pk_person_address PRIMARY KEY (person_id, channel),
        CONSTRAINT uq_person_address UNIQUE (channel, address)
      );
      -- next_at: when its next message would be due if they came evenly. held_until: somebody sends.
      CREATE TABLE robot_turn (
        robot text CONSTRAINT pk_robot_turn PRIMARY KEY,
        next_at timestamptz NOT NULL,
        held_until timestamptz
      );
      -- What waits for a robot is found together, and what became of a channel's last ones.
      CREATE INDEX ix_delivery_robot ON delivery (channel, created_at)
        WHERE state IN ('pending', 'started') AND channel LIKE '%-robot';
      CREATE INDEX ix_delivery_outcome ON delivery (channel, state, finished_at) WHERE finished_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_delivery_robot, ix_delivery_outcome;
      DROP TABLE person_address, robot_turn;`);
  }
}
